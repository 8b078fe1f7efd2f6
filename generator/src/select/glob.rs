//! Globs on URL paths, matched segment by segment.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Diagnostics};

/// A pattern for URL paths, such as `/deviceManagement/managedDevices/**`.
///
/// - A segment is the name of an entity set, singleton, navigation property, complex property, operation, or derived
///   type (by its full name). Names are compared without regard to ASCII case, as Graph does.
/// - Key segments are optional. A segment `{…}` is ignored.
/// - `*` in a segment matches any characters within the segment.
/// - `**` as a whole segment matches any number of segments, including none. It follows contained navigation
///   properties, complex properties, casts and composable functions; it stops at references to other entities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathGlob {
    text: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A name, in which `*` matches any characters.
    Name(String),
    /// `**`.
    AnyDepth,
}

impl PathGlob {
    /// Parses a glob.
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
                // `**/**` means the same as `**`.
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

    /// Returns the glob `/**`.
    pub(super) fn everything() -> Self {
        Self { text: "/**".to_owned(), parts: vec![Part::AnyDepth] }
    }

    /// Returns the text from which the glob was parsed.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Whether a name matches a pattern in which `*` matches any characters.
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
            // The empty piece between two stars also matches if nothing is left of the name.
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

/// Several globs, matched at the same time.
#[derive(Clone, Copy, Debug)]
pub(super) struct GlobSet<'a>(pub(super) &'a [PathGlob]);

/// The state of matching: the next part of each glob, as pairs of glob and part. Empty if no glob can match any more.
pub(super) type Progress = BTreeSet<(usize, usize)>;

/// The result of matching one more segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Advance {
    /// The state after the segment.
    pub(super) progress: Progress,
    /// Globs that match the path up to this segment, but no longer path, because `**` does not follow references.
    pub(super) ended: BTreeSet<usize>,
}

impl<'a> GlobSet<'a> {
    /// Returns the state before the first segment.
    pub(super) fn start(self) -> Progress {
        let mut progress = Progress::new();
        for glob in 0..self.0.len() {
            self.reach(glob, 0, &mut progress);
        }
        progress
    }

    /// Adds a part to the state, and also the part after it if `**` can match no segment.
    fn reach(self, glob: usize, part: usize, progress: &mut Progress) {
        progress.insert((glob, part));
        if self.0[glob].parts.get(part) == Some(&Part::AnyDepth) {
            progress.insert((glob, part + 1));
        }
    }

    /// Matches one more segment. `names` are the spellings of the segment; `contained` says whether `**` follows it.
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

    /// Returns the globs that match the path so far.
    pub(super) fn matched(self, progress: &Progress) -> impl Iterator<Item = usize> {
        progress.iter().filter(move |(glob, part)| *part == self.0[*glob].parts.len()).map(|(glob, _)| *glob)
    }

    /// Returns the names that could match next, as the globs write them.
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
    fn names_match_without_case_and_stars_match_any_characters() {
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
    fn two_stars_stop_at_a_reference_and_a_name_follows_it() {
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
    fn an_invalid_glob_is_refused_with_a_reason() {
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
