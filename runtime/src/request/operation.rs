//! Names of operations, without the ids in their URLs: `GET /users/{}/messages`. They are used where ids must not be
//! visible, or would produce too many different names.

use std::sync::Arc;

use super::Draft;
use crate::cloud::Clouds;

/// The segments of a path that are keys, as a bit set. They are recorded while the path is built, because a key may
/// look like a name: `me` could also be the id of a user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keys(u64);

impl Keys {
    /// The keys of a URL that was not built from segments.
    pub(crate) const UNKNOWN: Self = Self(u64::MAX);

    /// Returns the set with the last segment of a path added. Segments beyond the 63rd do not occur.
    pub(crate) fn with_last_of(self, path_below_root: &str) -> Self {
        let segments = path_below_root.matches('/').count();
        match segments {
            1..=63 => Self(self.0 | 1 << (segments - 1)),
            _ => Self::UNKNOWN,
        }
    }

    fn contains(self, segment: usize) -> bool {
        segment < 63 && self.0 & 1 << segment != 0
    }
}

/// The operation of a draft.
#[derive(Clone, Debug)]
pub(crate) enum Operation {
    /// The operation of its own path, with these keys.
    OfPath(Keys),
    /// The operation of the request that led to this one, as the first page leads to the next.
    Of(Arc<str>),
}

impl Draft {
    /// Returns the method and the path below the service root, with `{}` in place of each key and argument.
    pub(crate) fn operation(&self) -> Arc<str> {
        match &self.operation {
            Operation::Of(name) => Arc::clone(name),
            Operation::OfPath(keys) => format!("{} {}", self.method, self.template(*keys)).into(),
        }
    }

    /// Returns the clouds that offer the operation, if they are known.
    pub(crate) fn available_in(&self) -> Option<Clouds> {
        let table = self.base.availability?;
        match &self.operation {
            Operation::OfPath(keys) if *keys != Keys::UNKNOWN => {
                table.available_in(&self.method, &self.template(*keys))
            }
            // The URL was returned by the service itself, so it is available.
            _ => None,
        }
    }

    fn template(&self, keys: Keys) -> String {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        match path.strip_prefix(&self.base.root) {
            Some(path) if keys != Keys::UNKNOWN => template(path, keys),
            _ => "(link)".to_owned(),
        }
    }
}

fn template(path: &str, keys: Keys) -> String {
    let mut template = String::with_capacity(path.len());
    // `true` inside of `root:/a/b:`, which addresses an item by its path.
    let mut by_path = false;
    for (at, segment) in path.split('/').skip(1).enumerate() {
        if by_path {
            if let Some(rest) = segment.strip_suffix(':').map(|_| ":") {
                by_path = false;
                template.push_str(rest);
            }
            continue;
        }
        template.push('/');
        let colon = segment.strip_suffix(':');
        if keys.contains(at) {
            template.push_str("{}");
        } else {
            push_name(&mut template, colon.unwrap_or(segment));
        }
        if colon.is_some() {
            by_path = true;
            template.push_str(":/{}");
        }
    }
    template
}

/// Appends a segment without its arguments: `range(address='A1')` becomes `range(address={})`, `('x')` becomes
/// `({})`.
fn push_name(template: &mut String, segment: &str) {
    let Some((name, arguments)) = segment.split_once('(') else {
        template.push_str(segment);
        return;
    };
    template.push_str(name);
    template.push('(');
    // Commas and equals signs inside of arguments are percent-encoded, so they do not interfere here.
    for (at, argument) in arguments.trim_end_matches(')').split(',').enumerate() {
        if at > 0 {
            template.push(',');
        }
        if let Some((name, _)) = argument.split_once('=') {
            template.push_str(name);
            template.push('=');
        }
        if !argument.is_empty() {
            template.push_str("{}");
        }
    }
    template.push(')');
}
