//! Qualified names.

use std::fmt;

/// A namespace-qualified name, such as `microsoft.graph.security.alert`.
///
/// A simple name has no dot, so the namespace is everything before the last dot. Graph's namespaces nest, and the full
/// name of a type can equal the name of a namespace: `microsoft.graph.security` is both.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName(String);

impl QualifiedName {
    /// Creates a qualified name from a namespace and a simple name.
    pub fn new(namespace: &str, name: &str) -> Self {
        Self([namespace, ".", name].concat())
    }

    /// Parses a qualified name; returns `None` if the namespace or the simple name is empty.
    pub fn parse(text: &str) -> Option<Self> {
        let (namespace, name) = text.rsplit_once('.')?;
        (!namespace.is_empty() && !name.is_empty()).then(|| Self(text.to_owned()))
    }

    /// Returns the part before the last dot.
    pub fn namespace(&self) -> &str {
        self.0.rsplit_once('.').map_or("", |(namespace, _)| namespace)
    }

    /// Returns the simple name: the part after the last dot.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('.').map_or(&*self.0, |(_, name)| name)
    }

    /// Returns the full name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for QualifiedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
