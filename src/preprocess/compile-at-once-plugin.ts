import type { Plugin } from 'vite';

/** Has to be the first thing in a file: https://developer.chrome.com/docs/web-platform/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Asks V8 to compile the functions of each file while it comes, beside the page. Otherwise the page waits for each when
 * it is first called, which takes as long as all else that is done until something is to be seen. To other browsers it
 * is a comment.
 */
export function compileAtOncePlugin(): Plugin {
  return {
    name: 'parallax-compile-at-once',
    apply: 'build',
    generateBundle: {
      // After all that writes to the beginning of a file.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = HINT + file.code;
      },
    },
  };
}
