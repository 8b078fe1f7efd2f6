//! What an operation answers: told by a sentence, of which there are hundreds of shapes.

use super::super::examples::{Example, ExampleBody};
use super::super::section::{Role, Section};
use super::types;
use crate::ir::{DocumentedBody, DocumentedResponse};

/// Reads the response section; where it leaves something open, the response of the first example says it.
pub(super) fn read(sections: &[Section<'_>], examples: &[Example]) -> DocumentedResponse {
    let mut found = DocumentedResponse::default();
    let prose = sections.iter().filter(|section| section.role == Role::Response).flat_map(|section| &section.blocks);
    for phrase in prose.filter_map(|block| block.prose()) {
        for sentence in sentences(&phrase.text.replace('\n', " ")) {
            for status in statuses(sentence) {
                match found.status {
                    None => found.status = Some(status),
                    Some(first) if first == status || found.other_statuses.contains(&status) => {}
                    Some(_) => found.other_statuses.push(status),
                }
            }
            if found.body == DocumentedBody::Unknown {
                found.body = body(sentence);
            }
        }
    }
    let answer = examples
        .iter()
        .find_map(|example| example.response.as_ref().filter(|response| response.status.is_none_or(is_success)));
    if let Some(answer) = answer {
        found.status = found.status.or(answer.status);
        if found.body == DocumentedBody::Unknown {
            found.body = match (&answer.declared_type, &answer.body) {
                (Some(declared), _) => DocumentedBody::Value {
                    type_name: declared.trim_start_matches('#').to_owned(),
                    collection: answer.collection,
                },
                (None, ExampleBody::Empty) if !answer.truncated => DocumentedBody::Nothing,
                _ => DocumentedBody::Unknown,
            };
        }
    }
    if found.status == Some(204) && found.body == DocumentedBody::Unknown {
        found.body = DocumentedBody::Nothing;
    }
    found
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(". ") {
        sentences.push(&text[start..at]);
        start = at + 2;
    }
    sentences.push(&text[start..]);
    sentences
}

/// The statuses of success in a sentence. 207 is the answer to several calls in one of which some failed.
fn statuses(sentence: &str) -> Vec<u16> {
    let words = sentence.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.len() == 3).filter_map(|word| word.parse().ok()).filter(|s| is_success(*s)).collect()
}

/// Whether a status says that it worked. 302 is the answer where a file is downloaded from elsewhere.
fn is_success(status: u16) -> bool {
    (200..207).contains(&status) || status == 302
}

/// What a sentence says of the body.
fn body(sentence: &str) -> DocumentedBody {
    if let Some((type_name, collection)) = value(sentence) {
        return DocumentedBody::Value { type_name, collection };
    }
    const NOTHING: [&str; 9] = [
        "not return anything",
        "doesn't return anything",
        "does not return any content",
        "no response body",
        "not return a response body",
        "doesn't return a response body",
        "with no content",
        "empty response body",
        "response body is empty",
    ];
    let lower = sentence.to_lowercase();
    if NOTHING.iter().any(|words| lower.contains(words)) { DocumentedBody::Nothing } else { DocumentedBody::Unknown }
}

/// The type that a sentence says is in the body.
fn value(sentence: &str) -> Option<(String, bool)> {
    let lower = sentence.to_ascii_lowercase();
    let before_body = ["in the response body", "in response body", "in the body of the response", "in the response"];
    let end = before_body.iter().find_map(|words| lower.find(words)).unwrap_or(sentence.len());
    // The object stands after the last of these words; what comes before is the status.
    const STARTS: [&str; 9] = [
        "code and ",
        "code, and ",
        "code along with ",
        "code with ",
        "returns ",
        "return ",
        "and returns ",
        "respond with ",
        "response and ",
    ];
    let start = STARTS.iter().filter_map(|words| Some(lower[..end].rfind(words)? + words.len())).max();
    let start = match start {
        Some(start) => start,
        // "If successful, the X will be returned."
        None => lower[..end].find("the ").filter(|_| lower.contains("will be returned")).map(|at| at + 4)?,
    };
    noun(sentence[start..end].trim())
}

/// `a collection of X objects`, `an updated X object`, `X collection`, `a String`: the type and whether there are many.
fn noun(text: &str) -> Option<(String, bool)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut words = words.as_slice();
    let mut collection = false;
    loop {
        let [first, rest @ ..] = words else { return None };
        let plain = first.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        let is_group = matches!(plain.as_str(), "collection" | "list" | "array" | "set" | "page");
        if is_group && rest.first().is_some_and(|word| *word == "of") {
            collection = true;
            words = &rest[1..];
        } else if is_adjective(&plain) {
            words = rest;
        } else {
            break;
        }
    }
    let [first, rest @ ..] = words else { return None };
    let (written, _) = types::read(first)?;
    let type_name = written.name?;
    let following: Vec<String> =
        rest.iter().take(2).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()).collect();
    let next = following.first().map_or("", String::as_str);
    let is_noun = matches!(
        next,
        "object"
            | "objects"
            | "resource"
            | "resources"
            | "collection"
            | "entity"
            | "entities"
            | "instance"
            | "value"
            | "values"
            | "items"
            | "types"
            | "records"
    );
    collection |= written.collection || following.iter().any(|word| word == "collection");
    if is_noun {
        return (!is_plain_word(&type_name)).then_some((type_name, collection));
    }
    // Nothing says that the word is a type: it has to look like one.
    let compound = type_name.chars().skip(1).any(|c| c.is_ascii_uppercase());
    let ends =
        matches!(next, "" | "in" | "for" | "that" | "which" | "with" | "if" | "containing" | "representing" | "as");
    let looks = types::is_primitive(&type_name) || compound || (rest.is_empty() && !is_plain_word(&type_name));
    (ends && looks).then_some((type_name, collection))
}

fn is_adjective(word: &str) -> bool {
    const WORDS: [&str; 28] = [
        "a",
        "an",
        "the",
        "one",
        "or",
        "more",
        "new",
        "newly",
        "created",
        "updated",
        "requested",
        "single",
        "following",
        "target",
        "corresponding",
        "specified",
        "existing",
        "matching",
        "resulting",
        "all",
        "any",
        "its",
        "this",
        "returned",
        "modified",
        "either",
        "both",
        "changed",
    ];
    WORDS.contains(&word)
}

/// Words of a sentence about something else than a type.
fn is_plain_word(word: &str) -> bool {
    const WORDS: [&str; 31] = [
        "anything",
        "status",
        "response",
        "responses",
        "url",
        "location",
        "details",
        "detail",
        "properties",
        "property",
        "content",
        "contents",
        "stream",
        "bytes",
        "file",
        "binary",
        "no",
        "empty",
        "it",
        "http",
        "code",
        "count",
        "information",
        "information.",
        "data",
        "results",
        "result",
        "success",
        "successful",
        "json",
        "204",
    ];
    WORDS.contains(&word.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> (Vec<u16>, DocumentedBody) {
        let all = sentences(text);
        let found = all.iter().map(|sentence| body(sentence)).find(|body| *body != DocumentedBody::Unknown);
        (statuses(text), found.unwrap_or_default())
    }

    fn one(type_name: &str) -> DocumentedBody {
        DocumentedBody::Value { type_name: type_name.to_owned(), collection: false }
    }

    fn many(type_name: &str) -> DocumentedBody {
        DocumentedBody::Value { type_name: type_name.to_owned(), collection: true }
    }

    #[test]
    fn sentences_say_what_is_answered() {
        let cases = [
            ("Gives a 200 OK code and a thing in the response body.", 200, one("thing")),
            ("On success: 200 OK response code and an updated thing object in the response.", 200, one("thing")),
            ("Gives a 200 OK code and a list of thing objects in the response body.", 200, many("thing")),
            ("Gives a 200 OK response code and thing collection object in the response.", 200, many("thing")),
            ("Gives a 200 OK code and String collection in the response body of ids.", 200, many("String")),
            ("Gives a 201 Created response code and the thing resource in the response.", 201, one("thing")),
            ("Gives a 200 OK code and a bigThing in the response body.", 200, one("bigThing")),
            ("Gives a 200 OK code and a Boolean in the response body.", 200, one("Boolean")),
            ("Gives a 202 Accepted code. It will not return anything here.", 202, DocumentedBody::Nothing),
            ("Gives a 200 OK response code and a count of things in the response.", 200, DocumentedBody::Unknown),
            ("Gives a 200 OK response code.", 200, DocumentedBody::Unknown),
        ];
        for (text, status, body) in cases {
            assert_eq!(told(text), (vec![status], body), "{text}");
        }
    }
}
