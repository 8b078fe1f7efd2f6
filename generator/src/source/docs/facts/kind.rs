//! What an operation's page documents: told by its request lines, its title and its words.

use super::super::examples::{Example, ExampleBody};
use super::super::section::{Role, Section};
use crate::ir::{DocumentedResponse, PageKind, RequestLine};

/// The kind of an operation's page.
pub(super) fn of(
    title: &str,
    requests: &[RequestLine],
    response: &DocumentedResponse,
    sections: &[Section<'_>],
    examples: &[Example],
) -> PageKind {
    let uses = |method: &str| requests.iter().any(|line| line.method == method);
    let of_references =
        !requests.is_empty() && requests.iter().all(|line| without_query(&line.path).ends_with("/$ref"));
    if of_references && (uses("POST") || uses("PUT")) {
        return PageKind::AddReference;
    }
    if of_references && uses("DELETE") {
        return PageKind::RemoveReference;
    }
    if uses("POST") {
        return posted(title, requests, response, sections);
    }
    if uses("PATCH") {
        return PageKind::Update;
    }
    if uses("PUT") {
        return PageKind::Replace;
    }
    if uses("DELETE") {
        return PageKind::Delete;
    }
    let kind = got(title, requests, response, sections);
    // Where no sentence tells what is answered, an example shows it.
    let shows_many = response.type_name().is_none() && examples.iter().any(answers_many);
    if kind == PageKind::Get && shows_many { PageKind::List } else { kind }
}

fn posted(title: &str, requests: &[RequestLine], response: &DocumentedResponse, sections: &[Section<'_>]) -> PageKind {
    // Rows, columns and tables of a workbook are added by an action of that name.
    let adds = requests.iter().any(|line| last_segment(&line.path) == "add");
    let names_segment = requests.iter().any(|line| names_segment(title, last_segment(&line.path)));
    if ends_with_word(title, "action") || names_segment || adds || says(sections, "this action") {
        return PageKind::Action;
    }
    let first = title.split_whitespace().next().unwrap_or_default().to_lowercase();
    let creates = matches!(first.as_str(), "create" | "add" | "post" | "new" | "grant" | "upload");
    if creates || response.status == Some(201) { PageKind::Create } else { PageKind::Action }
}

fn got(title: &str, requests: &[RequestLine], response: &DocumentedResponse, sections: &[Section<'_>]) -> PageKind {
    let calls = |line: &RequestLine| {
        let segment = last_segment(&line.path);
        let is_call = segment.contains('(') && !segment.starts_with('(');
        is_call || segment == "delta" || (title.contains(':') && names_segment(title, segment))
    };
    if ends_with_word(title, "function") || requests.iter().any(calls) || says(sections, "this function") {
        return PageKind::Function;
    }
    let first = title.split_whitespace().next().unwrap_or_default().to_lowercase();
    let lists = matches!(first.as_str(), "list" | "listing" | "lists" | "enumerate");
    if lists || response.is_collection() { PageKind::List } else { PageKind::Get }
}

fn answers_many(example: &Example) -> bool {
    example.response.as_ref().is_some_and(|response| match &response.body {
        ExampleBody::Json { json, .. } => {
            json.value().and_then(|body| body.get("value")).is_some_and(|value| value.is_array())
        }
        ExampleBody::Empty | ExampleBody::Other(_) => false,
    })
}

fn ends_with_word(title: &str, word: &str) -> bool {
    title.split_whitespace().next_back().is_some_and(|last| last.eq_ignore_ascii_case(word))
}

/// Whether a title is, or ends in, the name of a segment: `call: playPrompt`, `Check member groups`.
fn names_segment(title: &str, segment: &str) -> bool {
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let name = segment.split('(').next().unwrap_or(segment);
    let name = plain(name.rsplit('.').next().unwrap_or(name));
    let subject = title.rsplit_once(':').map_or(title, |(_, operation)| operation);
    !name.is_empty() && plain(subject) == name
}

/// Whether the page's own words name it so.
fn says(sections: &[Section<'_>], words: &str) -> bool {
    let prose = sections.iter().filter(|section| matches!(section.role, Role::Response | Role::Body));
    prose
        .flat_map(|section| &section.blocks)
        .filter_map(|block| block.prose())
        .any(|phrase| phrase.text.to_lowercase().contains(words))
}

fn without_query(path: &str) -> &str {
    path.split('?').next().unwrap_or(path).trim_end_matches('/')
}

/// The last segment of a path, with its arguments.
pub(in crate::source::docs) fn last_segment(path: &str) -> &str {
    let path = without_query(path);
    let call = path.ends_with(')').then(|| path.rfind('(')).flatten();
    let start = path[..call.unwrap_or(path.len())].rfind('/').map_or(0, |slash| slash + 1);
    &path[start..]
}
