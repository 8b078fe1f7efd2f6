//! What a request is called where its ids must not be seen, or would make too many names: `GET /users/{}/messages`.

use std::sync::Arc;

use super::Draft;
use crate::cloud::Clouds;

/// Which segments of a path are keys. Only the path itself knows that: `me` could be the id of a user, too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keys(u64);

impl Keys {
    /// Of a URL that was taken as it is.
    pub(crate) const UNKNOWN: Self = Self(u64::MAX);

    /// With the last segment of a path as a key. Segments beyond the 63rd do not occur.
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
    /// That of its path, with these keys.
    OfPath(Keys),
    /// That of the request that led to it, as the first page leads to the next.
    Of(Arc<str>),
}

impl Draft {
    /// Method and path below the service root, with `{}` in the place of each key and argument.
    pub(crate) fn operation(&self) -> Arc<str> {
        match &self.operation {
            Operation::Of(name) => Arc::clone(name),
            Operation::OfPath(keys) => format!("{} {}", self.method, self.template(*keys)).into(),
        }
    }

    /// In which clouds the operation is offered, as far as that is known.
    pub(crate) fn available_in(&self) -> Option<Clouds> {
        let table = self.base.availability?;
        match &self.operation {
            Operation::OfPath(keys) if *keys != Keys::UNKNOWN => {
                table.available_in(&self.method, &self.template(*keys))
            }
            // A link came from the service itself.
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
    // Within `root:/a/b:`, which addresses an item by its path.
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

/// A segment without its arguments: `range(address='A1')` is `range(address={})`, `('x')` is `({})`.
fn push_name(template: &mut String, segment: &str) {
    let Some((name, arguments)) = segment.split_once('(') else {
        template.push_str(segment);
        return;
    };
    template.push_str(name);
    template.push('(');
    // Commas and equals signs of the arguments themselves are percent-encoded.
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
