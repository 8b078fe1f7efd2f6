//! Globs on URL paths, and how far a walk has come in them.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Diagnostics};

/// A pattern for URL paths, such as `/deviceManagement/managedDevices/**`.
///
/// - A segment is the name of an entity set, singleton, navigation property, complex property, operation or (by its
///   full name) derived type. Names are compared without regard to ASCII case, as Graph does.
/// - Key segments may be left out; where they are written, `{…}`, they are skipped.
/// - `*` in a segment stands for any characters of that one segment.
/// - `**` as a segment stands for any number of segments, none included. It follows containment, complex properties,
///   casts and composable functions; what is only referred to ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathGlob {
    text: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A name, in which `*` stands for any characters.
    Name(String),
    /// `**`.
    AnyDepth,
}

impl PathGlob {
    /// Reads a glob.
    pub fn parse(text: &str) -> Result<Self, Diagnostics> {
        let refuse = |what: String, remedy: &str| {
            let message = format!("`{text}` is not a path glob: {what}");
            Err(Diagnostic::error("select::bad-glob", message).with_remedy(remedy).into())
        };
        let path = text.trim_matches('/');
        if path.is_empty() {
            return refuse("it names no segment".to_owned(), "write a path, such as `/users/**`");
        }
        let mut parts = Vec::new();
        for segment in path.split('/') {
            let name = segment.split_once('(').map_or(segment, |(name, _)| name);
            if segment == "**" {
                // Twice in a row means no more than once.
                if parts.last() != Some(&Part::AnyDepth) {
                    parts.push(Part::AnyDepth);
                }
            } else if segment.starts_with('{') && segment.ends_with('}') {
                // A key.
            } else if name.is_empty() {
                return refuse("a segment is empty".to_owned(), "remove the doubled `/`");
            } else if name.contains("**") {
                return refuse(format!("`**` is only part of `{segment}`"), "give `**` a segment of its own");
            } else if let Some(c) = name.chars().find(|c| "{}[]?!, ".contains(*c)) {
                return refuse(
                    format!("`{segment}` holds `{c}`"),
                    "use `*` and `**` alone, and repeat the option for alternatives",
                );
            } else {
                parts.push(Part::Name(name.to_owned()));
            }
        }
        if parts.is_empty() {
            return refuse("it names nothing but keys".to_owned(), "write a path, such as `/users/**`");
        }
        Ok(Self { text: text.to_owned(), parts })
    }

    /// `/**`.
    pub(super) fn everything() -> Self {
        Self { text: "/**".to_owned(), parts: vec![Part::AnyDepth] }
    }

    /// The glob as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Whether a name matches a pattern in which `*` stands for any characters.
fn name_matches(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = strip_prefix_ignoring_case(name, first) else { return false };
    let mut pieces: Vec<&str> = pieces.collect();
    let Some(last) = pieces.pop() else { return rest.is_empty() };
    for piece in pieces {
        let found = rest.char_indices().find_map(|(at, _)| strip_prefix_ignoring_case(&rest[at..], piece));
        match found {
            Some(after) => rest = after,
            // An empty piece, of `**`-like patterns, matches anywhere, also in an empty rest.
            None if piece.is_empty() => {}
            None => return false,
        }
    }
    rest.len() >= last.len()
        && rest.is_char_boundary(rest.len() - last.len())
        && rest[rest.len() - last.len()..].eq_ignore_ascii_case(last)
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

/// Several globs, walked at the same time.
#[derive(Clone, Copy, Debug)]
pub(super) struct GlobSet<'a>(pub(super) &'a [PathGlob]);

/// How far a walk has come: for each glob, before which of its parts. Empty where no glob can match any more.
pub(super) type Progress = BTreeSet<(usize, usize)>;

/// What one more segment does.
#[derive(Clone, Debug, Default)]
pub(super) struct Advance {
    /// From where the walk goes on.
    pub(super) progress: Progress,
    /// Globs that match the path up to this segment and go no further, because `**` does not follow references.
    pub(super) ended: BTreeSet<usize>,
}

impl<'a> GlobSet<'a> {
    /// The start of every glob.
    pub(super) fn start(self) -> Progress {
        let mut progress = Progress::new();
        for glob in 0..self.0.len() {
            self.reach(glob, 0, &mut progress);
        }
        progress
    }

    /// Adds a place, and the one behind it where `**` may stand for nothing.
    fn reach(self, glob: usize, part: usize, progress: &mut Progress) {
        progress.insert((glob, part));
        if self.0[glob].parts.get(part) == Some(&Part::AnyDepth) {
            progress.insert((glob, part + 1));
        }
    }

    /// One segment on. `names` are the forms the segment can be written in; `contained` says whether `**` follows it.
    pub(super) fn advance(self, progress: &Progress, names: &[&str], contained: bool) -> Advance {
        let mut advance = Advance::default();
        for &(glob, part) in progress {
            let parts = &self.0[glob].parts;
            match parts.get(part) {
                Some(Part::Name(pattern)) if names.iter().any(|name| name_matches(pattern, name)) => {
                    self.reach(glob, part + 1, &mut advance.progress);
                }
                Some(Part::AnyDepth) if contained => self.reach(glob, part, &mut advance.progress),
                Some(Part::AnyDepth) if part + 1 == parts.len() => {
                    advance.ended.insert(glob);
                }
                _ => {}
            }
        }
        advance
    }

    /// The globs that match the path walked so far.
    pub(super) fn matched(self, progress: &Progress) -> impl Iterator<Item = usize> {
        progress.iter().filter(move |(glob, part)| *part == self.0[*glob].parts.len()).map(|(glob, _)| *glob)
    }

    /// The parts that would have to match next, as written.
    pub(super) fn expected(self, progress: &Progress) -> BTreeSet<&'a str> {
        let part = |(glob, part): &(usize, usize)| match self.0.get(*glob)?.parts.get(*part)? {
            Part::Name(name) => Some(name.as_str()),
            Part::AnyDepth => None,
        };
        progress.iter().filter_map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(glob: &str, path: &[(&str, bool)]) -> bool {
        let globs = [PathGlob::parse(glob).expect("a glob")];
        let set = GlobSet(&globs);
        let mut progress = set.start();
        for (index, (name, contained)) in path.iter().enumerate() {
            let advance = set.advance(&progress, &[name], *contained);
            if index + 1 == path.len() && !advance.ended.is_empty() {
                return true;
            }
            progress = advance.progress;
        }
        set.matched(&progress).next().is_some()
    }

    #[test]
    fn names_match_with_stars_and_without_case() {
        for (pattern, name) in [
            ("users", "Users"),
            ("*", "x"),
            ("*", ""),
            ("get*By*", "getAppsByDevice"),
            ("*Policies", "compliancePolicies"),
            ("a*a", "aa"),
            ("é*", "éa"),
        ] {
            assert!(name_matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("users", "user"), ("a*a", "a"), ("a*b*c", "ac"), ("a*é", "aaa"), ("", "x")] {
            assert!(!name_matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn two_stars_match_none_one_or_more_segments() {
        let contained = |names: &[&'static str]| names.iter().map(|name| (*name, true)).collect::<Vec<_>>();
        for path in [&["a"][..], &["a", "b"], &["a", "b", "c"]] {
            assert!(matches("/a/**", &contained(path)), "{path:?}");
        }
        assert!(!matches("/a/**", &contained(&["b"])));
        assert!(matches("/a/**/c", &contained(&["a", "c"])) && matches("/a/**/c", &contained(&["a", "b", "b", "c"])));
        assert!(!matches("/a/**/c", &contained(&["a", "b"])));
    }

    #[test]
    fn two_stars_end_at_a_reference_and_a_name_goes_on() {
        assert!(matches("/a/**", &[("a", true), ("b", false)]));
        assert!(!matches("/a/**", &[("a", true), ("b", false), ("c", true)]));
        assert!(matches("/a/b/**", &[("a", true), ("b", false), ("c", true)]));
        assert!(matches("/a/**/b/c", &[("a", true), ("x", true), ("b", false), ("c", true)]));
    }

    #[test]
    fn keys_arguments_and_outer_slashes_are_skipped() {
        for glob in ["users/{id}/range(address='A1')/", "/users/range", "/users/{user-id}/range()"] {
            assert!(matches(glob, &[("users", true), ("range", true)]), "{glob}");
        }
    }

    #[test]
    fn what_is_no_glob_is_refused_with_a_reason() {
        let reasons: Vec<String> = ["", "/", "a//b", "a/b**", "{id}", "a/[bc]", "a/{b,c}d"]
            .iter()
            .flat_map(|glob| PathGlob::parse(glob).expect_err(glob))
            .map(|diagnostic| diagnostic.message)
            .collect();
        insta::assert_snapshot!(reasons.join("\n"), @r"
        `` is not a path glob: it names no segment
        `/` is not a path glob: it names no segment
        `a//b` is not a path glob: a segment is empty
        `a/b**` is not a path glob: `**` is only part of `b**`
        `{id}` is not a path glob: it names nothing but keys
        `a/[bc]` is not a path glob: `[bc]` holds `[`
        `a/{b,c}d` is not a path glob: `{b,c}d` holds `{`
        ");
    }
}
