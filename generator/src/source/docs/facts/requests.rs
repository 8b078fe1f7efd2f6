//! Request lines: method and path.

use super::super::block::BlockKind;
use super::super::section::{Role, Section};
use crate::ir::RequestLine;

const METHODS: [&str; 5] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/// The request lines of the page, each once. Pages without a section for them have them in their examples.
pub(super) fn read(sections: &[Section<'_>]) -> Vec<RequestLine> {
    let lines = of_sections(sections, Some(Role::Requests));
    if lines.is_empty() { of_sections(sections, None) } else { lines }
}

fn of_sections(sections: &[Section<'_>], role: Option<Role>) -> Vec<RequestLine> {
    let mut requests: Vec<RequestLine> = Vec::new();
    let chosen = sections.iter().filter(|section| role.is_none_or(|role| section.role == role));
    for block in chosen.flat_map(|section| &section.blocks) {
        let BlockKind::Code(code) = &block.kind else { continue };
        for request in code.text.lines().filter_map(line) {
            if !requests.contains(&request) {
                requests.push(request);
            }
        }
    }
    requests
}

/// A line such as `GET /users/{id | userPrincipalName}`.
pub(super) fn line(line: &str) -> Option<RequestLine> {
    let (method, target) = split(line)?;
    let path = path(target);
    (path.len() > 1).then(|| RequestLine { method: method.to_owned(), path })
}

/// Method and target of a request line.
pub(in crate::source::docs) fn split(line: &str) -> Option<(&'static str, &str)> {
    let (method, target) = line.trim().split_once([' ', '\t'])?;
    let method = METHODS.into_iter().find(|known| *known == method)?;
    let target = target.trim();
    let target = target.strip_suffix("HTTP/1.1").map_or(target, str::trim_end);
    (!target.is_empty()).then_some((method, target))
}

/// The path from the service root: without the host and the version that a full URL has.
fn path(target: &str) -> String {
    let after_host = ["https://", "http://"].into_iter().find_map(|scheme| {
        let rest = target.strip_prefix(scheme)?;
        Some(rest.find('/').map_or("", |slash| &rest[slash..]))
    });
    let Some(rest) = after_host else {
        return if target.starts_with('/') { target.to_owned() } else { format!("/{target}") };
    };
    let version = ["/beta", "/v1.0", "/{version}"]
        .into_iter()
        .find_map(|version| rest.strip_prefix(version).filter(|rest| rest.is_empty() || rest.starts_with('/')));
    version.unwrap_or(rest).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_in_all_forms() {
        let read = |text: &str| line(text).map(|line| format!("{} {}", line.method, line.path));
        assert_eq!(read("  GET /me/drive ").as_deref(), Some("GET /me/drive"));
        assert_eq!(read("GET /users/{id | name}/x").as_deref(), Some("GET /users/{id | name}/x"));
        assert_eq!(read("POST https://graph.microsoft.com/beta/me/x HTTP/1.1").as_deref(), Some("POST /me/x"));
        assert_eq!(read("DELETE me/x").as_deref(), Some("DELETE /me/x"));
        assert_eq!(read("Get the drive of a user"), None);
        assert_eq!(read("GET https://graph.microsoft.com"), None);
    }
}
