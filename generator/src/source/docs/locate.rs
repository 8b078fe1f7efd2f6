//! Where on a page a fact stands, for reports about pages that have not been imported.
//!
//! Facts keep no places, since nearly every run needs none. A line is found by what it shows once the marks of Markdown
//! are taken off, which is the same in both forms of a page.

use crate::diagnostics::Location;
use crate::ir::PageFact;
use crate::source::{SourceFile, Span};

/// The line of a fact, or that of the title.
pub fn locate(file: &SourceFile, fact: &PageFact) -> Location {
    let found = match fact {
        PageFact::Subject => None,
        PageFact::Request(line) => request(file, line),
        PageFact::Row(name) => row(file, name),
        PageFact::Member(of, name) => member(file, of, name),
        PageFact::Response => {
            line(file, |text| heading(text).is_some_and(|text| text.eq_ignore_ascii_case("response")))
        }
        PageFact::Base => line(file, |text| contains(text, "inherits from") || contains(text, "base type")),
        PageFact::Deprecation => line(file, |text| contains(text, "deprecated")),
        PageFact::Permissions(scheme) => line(file, |text| is_scheme(text, scheme)),
    };
    let title = || line(file, |text| text.starts_with("# ")).or_else(|| line(file, |text| !text.trim().is_empty()));
    file.location(found.or_else(title).unwrap_or_default())
}

/// The first line that is wanted.
fn line(file: &SourceFile, mut wanted: impl FnMut(&str) -> bool) -> Option<Span> {
    let mut start = 0;
    for text in file.text.split_inclusive('\n') {
        let content = text.trim_end();
        if wanted(content) {
            let indent = content.len() - content.trim_start().len();
            return Some(Span::new(start + indent, start + content.len()));
        }
        start += text.len();
    }
    None
}

fn contains(text: &str, words: &str) -> bool {
    text.to_ascii_lowercase().contains(words)
}

/// The text of a heading; a text rendering has lines of their own for them.
fn heading(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('#').trim();
    (!text.is_empty()).then_some(text)
}

fn request(file: &SourceFile, wanted: &str) -> Option<Span> {
    let (method, path) = wanted.split_once(' ')?;
    let exact = |text: &str| {
        let mut words = text.split_whitespace();
        words.next() == Some(method) && words.next() == path.split_whitespace().next()
    };
    // Request lines are tidied up when they are read: whole URLs, stray blanks.
    line(file, exact).or_else(|| line(file, |text| text.contains(path)))
}

/// The cells of a table's row: between bars in Markdown, between tabs in a text rendering.
fn cells(text: &str) -> impl Iterator<Item = String> {
    let text = text.trim();
    let separator = if text.starts_with('|') { '|' } else { '\t' };
    text.trim_matches('|').split(separator).map(plain)
}

/// What a cell shows: the text of a link, without emphasis and code marks.
fn plain(cell: &str) -> String {
    let cell = cell.trim();
    let shown = cell.strip_prefix('[').and_then(|rest| rest.split_once("](")).map_or(cell, |(text, _)| text);
    shown.trim_matches(['`', '*', '_', ' ']).to_owned()
}

fn is_row(text: &str, name: &str) -> bool {
    let first = cells(text).next().unwrap_or_default();
    first == name || (!text.trim_start().starts_with('|') && text.split_whitespace().next() == Some(name))
}

fn row(file: &SourceFile, name: &str) -> Option<Span> {
    let in_table = |text: &str| text.trim_start().starts_with('|') && is_row(text, name);
    line(file, in_table).or_else(|| line(file, |text| is_row(text, name)))
}

fn member(file: &SourceFile, of: &str, name: &str) -> Option<Span> {
    let word = |text: &str| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| word == name);
    let listed = line(file, |text| is_row(text, of) && word(text));
    listed.or_else(|| row(file, name)).or_else(|| row(file, of))
}

fn is_scheme(text: &str, scheme: &str) -> bool {
    let first = cells(text).next().unwrap_or_default().to_ascii_lowercase();
    match scheme {
        "application" => first.starts_with("application"),
        "delegatedPersonal" => first.starts_with("delegated (personal"),
        _ => first.starts_with("delegated (work"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, fact: PageFact) -> u32 {
        locate(&SourceFile::new("page.md", text), &fact).line
    }

    const MARKDOWN: &str = "---\ntitle: x\n---\n# thing: doIt\n|Delegated (work or school account)|A.B|\n## HTTP request\n``` http\n\
                            POST /things/{id}/doIt\n```\n|Parameter|Type|\n|:--|:--|\n|[size](x.md)|String. Possible values are: `big`.|\n\
                            | **count** |Int32|\n## Response\nIt's deprecated.\n";

    const PLAIN: &str = "thing: doIt\n\nDelegated (work or school account)\tA.B\nHTTP request\nPOST /things/{id}/doIt\n\
                         Parameter\tType\nsize\tString. Possible values are: big.\ncount\tInt32\nResponse\nIt's deprecated.\n";

    #[test]
    fn facts_are_found_in_both_forms() {
        let facts = [
            (PageFact::Subject, 4, 1),
            (PageFact::Permissions("delegatedWork".to_owned()), 5, 3),
            (PageFact::Request("POST /things/{id}/doIt".to_owned()), 8, 5),
            (PageFact::Row("size".to_owned()), 12, 7),
            (PageFact::Member("size".to_owned(), "big".to_owned()), 12, 7),
            (PageFact::Row("count".to_owned()), 13, 8),
            (PageFact::Response, 14, 9),
            (PageFact::Deprecation, 15, 10),
        ];
        for (fact, markdown, plain) in facts {
            assert_eq!((at(MARKDOWN, fact.clone()), at(PLAIN, fact.clone())), (markdown, plain), "{fact:?}");
        }
    }

    #[test]
    fn what_is_not_found_stands_at_the_title() {
        assert_eq!(at(MARKDOWN, PageFact::Row("nothing".to_owned())), 4);
        assert_eq!(at(PLAIN, PageFact::Base), 1);
        assert_eq!(at("", PageFact::Subject), 1);
    }
}
