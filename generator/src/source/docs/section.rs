//! A page by its sections.
//!
//! Headings are told by their words, not by their level: pages have `Request` at level 3, 4 and 5, and a text rendering
//! has no levels at all. A heading that isn't known, such as that of a remark, leaves its text where it stands.

use super::block::{Block, BlockKind};

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What stands before the first section.
    Front,
    Permissions,
    Requests,
    UrlParameters,
    Headers,
    Body,
    Response,
    Examples,
    Methods,
    Properties,
    Relationships,
    /// Members of an enumeration; which one, its heading or the title of the page says.
    Members,
    /// Anything else that has a heading of its own.
    Other,
}

/// A section.
#[derive(Clone, Debug)]
pub(super) struct Section<'b> {
    pub role: Role,
    /// Its heading; empty for the front.
    pub heading: &'b str,
    /// What stands below it.
    pub blocks: Vec<&'b Block>,
}

/// The role of a heading by its words; `None` for one that isn't known.
pub(super) fn role(heading: &str) -> Option<Role> {
    let words = heading.trim().trim_end_matches(':').to_lowercase();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(match words.as_str() {
        "permissions" | "permission" | "prerequisites" => Role::Permissions,
        "http request" | "http requests" => Role::Requests,
        "path parameters"
        | "query parameters"
        | "optional query parameters"
        | "required query parameters"
        | "function parameters"
        | "odata query parameters"
        | "optional odata query parameters"
        | "url parameters"
        | "uri parameters"
        | "request parameters"
        | "optional parameters" => Role::UrlParameters,
        "request headers" | "request header" | "optional request headers" | "headers" => Role::Headers,
        "request body" | "optional request body" | "parameters" => Role::Body,
        "response" | "responses" => Role::Response,
        "methods" => Role::Methods,
        "properties" => Role::Properties,
        "relationships" => Role::Relationships,
        "members" => Role::Members,
        "see also"
        | "remarks"
        | "errors"
        | "error responses"
        | "error response"
        | "error codes"
        | "error handling"
        | "json representation"
        | "related content"
        | "next steps"
        | "known issues"
        | "feedback"
        | "additional resources"
        | "in this article" => Role::Other,
        _ => return grouped_role(&words, heading),
    })
}

/// The role of a heading that comes in many forms.
fn grouped_role(words: &str, heading: &str) -> Option<Role> {
    let starts = |word: &str| {
        words.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ':', '(', '-']))
    };
    if starts("example") || starts("examples") {
        // In a text rendering it could be a sentence too.
        return (words.len() < 200 && !words.ends_with('.')).then_some(Role::Examples);
    }
    enumeration(heading).map(|_| Role::Members)
}

/// The enumeration of a heading such as `status values`.
pub(super) fn enumeration(heading: &str) -> Option<&str> {
    let (name, rest) = heading.trim().split_once(' ')?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_name && rest.trim() == "values" && name.starts_with(|c: char| c.is_ascii_lowercase())).then_some(name)
}

/// Splits blocks into sections.
pub(super) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut sections = vec![Section { role: Role::Front, heading: "", blocks: Vec::new() }];
    for block in blocks {
        // There is always one: the front is the first.
        let current = sections.last().map_or(Role::Front, |section| section.role);
        if let BlockKind::Heading(heading) = &block.kind
            && let Some(role) = next(current, heading)
        {
            sections.push(Section { role, heading, blocks: Vec::new() });
            continue;
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.push(block);
        }
    }
    sections
}

/// The role that a heading starts, seen from the section it stands in.
fn next(current: Role, heading: &str) -> Option<Role> {
    let role = role(heading)?;
    // An example has a request and a response of its own.
    (current != Role::Examples || role != Role::Response).then_some(role)
}
