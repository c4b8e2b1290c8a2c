/** The child's side of a question: each message is answered with what `reply` gives. It ends with the benchmark. */
export function answer(reply) {
  process.on('message', (question) => {
    void Promise.resolve(reply(question)).then((result) => process.send(result));
  });
}
