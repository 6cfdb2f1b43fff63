/// The theme that travels with the binary: every file of the package's `templates/` folder.
///
/// `files` is generated at build time; its keys are paths inside the folder (`article.mustache`,
/// `partials/figure.mustache`, `assets/style.css`), its values the files' text.
package enum DefaultTheme {}
