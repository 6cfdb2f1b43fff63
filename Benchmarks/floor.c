// The least that any generator must do: read the same Markdown, parse and render it with libcmark on all cores, and write
// as many bytes into as many files as sitegen published.
//
//     floor LIST CONTENT OUT       LIST has a line for each file: size, tab, path in OUT, tab, path in CONTENT or nothing
//     floor --version              the version of libcmark
#define _DEFAULT_SOURCE
#include <cmark.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    size_t size;
    char *path, *markdown;
} File;

static const char *content, *out;
static File *files;
static size_t count;
static atomic_size_t next;

static void fail(const char *what) {
    perror(what);
    exit(74);
}

static char *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    struct stat facts;
    if (fstat(fileno(file), &facts) != 0) fail(path);
    *size = (size_t)facts.st_size;
    char *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size) fail(path);
    bytes[*size] = 0;
    fclose(file);
    return bytes;
}

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
        *slash = '/';
    }
}

static char *render(const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", content, name);
    size_t size;
    char *text = load(path, &size);
    // Front matter stands between two lines of three hyphens.
    char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text + 4, "\n---\n") : NULL;
    char *body = end ? end + 5 : text;
    char *html = cmark_markdown_to_html(body, size - (size_t)(body - text), CMARK_OPT_DEFAULT);
    free(text);
    return html;
}

static void publish(const File *file) {
    char *bytes = malloc(file->size + 1);
    if (!bytes) fail(file->path);
    memset(bytes, ' ', file->size);
    if (*file->markdown) {
        char *html = render(file->markdown);
        size_t length = strlen(html);
        memcpy(bytes, html, length < file->size ? length : file->size);
        free(html);
    }
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", out, file->path);
    FILE *target = fopen(path, "wb");
    if (!target) {
        make_folders(path);
        target = fopen(path, "wb");
    }
    if (!target || fwrite(bytes, 1, file->size, target) != file->size || fclose(target) != 0) fail(path);
    free(bytes);
}

static void *work(void *nothing) {
    for (size_t index = atomic_fetch_add(&next, 1); index < count; index = atomic_fetch_add(&next, 1)) {
        publish(&files[index]);
    }
    return nothing;
}

static void read_list(char *list) {
    for (char *at = list; *at; at++) count += *at == '\n';
    files = calloc(count + 1, sizeof *files);
    if (!files) fail("list");
    for (size_t index = 0; index < count; index++) {
        char *line = strsep(&list, "\n");
        files[index].size = (size_t)strtoull(strsep(&line, "\t"), NULL, 10);
        files[index].path = strsep(&line, "\t");
        files[index].markdown = line ? line : "";
        if (!files[index].path) {
            fprintf(stderr, "line %zu of the list has no path\n", index + 1);
            exit(65);
        }
    }
}

int main(int given, char **arguments) {
    if (given == 2 && strcmp(arguments[1], "--version") == 0) return puts(cmark_version_string()) < 0;
    if (given != 4) return 64;
    content = arguments[2];
    out = arguments[3];
    size_t size;
    read_list(load(arguments[1], &size));
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    size_t helpers = cores > 1 ? (size_t)cores - 1 : 0;
    pthread_t *threads = calloc(helpers + 1, sizeof *threads);
    if (!threads) fail("threads");
    for (size_t index = 0; index < helpers; index++) {
        if (pthread_create(&threads[index], NULL, work, NULL) != 0) fail("threads");
    }
    work(NULL);
    for (size_t index = 0; index < helpers; index++) pthread_join(threads[index], NULL);
    return 0;
}
