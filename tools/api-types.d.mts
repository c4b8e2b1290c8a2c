import type { OpenAPI3 } from 'openapi-typescript';

export declare const apiTypesFile: string;
export declare function apiTypesOf(document: OpenAPI3): Promise<string>;
