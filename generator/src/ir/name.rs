//! Qualified names.

use std::fmt;

/// A namespace-qualified name, such as `microsoft.graph.security.alert`.
///
/// A simple identifier holds no dot, so the namespace is all that stands before the last one: this is the longest
/// namespace, which matters because Graph's namespaces nest and a type's full name can equal a namespace.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName(String);

impl QualifiedName {
    /// Joins a namespace and a simple name.
    pub fn new(namespace: &str, name: &str) -> Self {
        Self([namespace, ".", name].concat())
    }

    /// Reads a qualified name; `None` where a part is missing.
    pub fn parse(text: &str) -> Option<Self> {
        let (namespace, name) = text.rsplit_once('.')?;
        (!namespace.is_empty() && !name.is_empty()).then(|| Self(text.to_owned()))
    }

    /// All before the last dot.
    pub fn namespace(&self) -> &str {
        self.0.rsplit_once('.').map_or("", |(namespace, _)| namespace)
    }

    /// All after the last dot.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('.').map_or(&*self.0, |(_, name)| name)
    }

    /// The full name.
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
