/// The README of a new site.
extension SampleSite {
    static func guide(titled title: EntryTitle) -> String {
        """
        # \(MarkdownText.escaped(title.text))

        A report in which every number leads to its source, made with sitegen. What stands here now is an example with
        invented figures; write over it file by file.

        ## The two next steps

        1. `sitegen serve` shows the site in a browser, and shows it anew whenever you save a file.
        2. `sitegen build` checks everything and publishes the site into `public/`.

        ## What stands where

        | file | what it is |
        | --- | --- |
        | `content/site.yaml` | the site's title, address, language and navigation |
        | `content/index.md`, `content/about.md` | the home page and a plain page |
        | `content/articles/` | articles |
        | `content/comparisons/` | pages that set figures side by side |
        | `content/stats/` | sources, metrics, campaigns, events, and in `observations/` the figures |
        | `documents/` | the documents that the figures are taken from |
        | `.vscode/` | settings of the editor VS Code |

        ## To write more

        - `sitegen new article "A title"` begins an article; `comparison`, `source` and `observation` go the same way.
        - `[over 1,200 volunteers](stat:2024-volunteers)` in an article links the words to the figure's page. The build
          fails if the number in the words, or its hedge, is not the figure's.
        - `sitegen check --documents documents` holds every figure against its document.
        - VS Code, with the YAML extension that it proposes, completes and checks the files of `content/stats/` as you type;
          `sitegen schema --editor` tells it of new ids.
        - `sitegen clean` takes away what `sitegen build` made.

        """
    }
}
