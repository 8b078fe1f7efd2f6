//! Namespaces and aliases: every name is fully qualified before anything else looks at it.
//!
//! A Graph version once introduced the alias `self` for `microsoft.graph.security` and rewrote 368 type names with it
//! while changing nothing. An alias counts in the whole document; should two schemas take the same one (`self` invites
//! it), each means its own by it, and elsewhere the alias is ambiguous.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::document::Element;
use super::super::grammar::{AttributeName as A, ElementKind as K};
use super::super::report::Report;
pub(super) use crate::characters::is_name;
use crate::characters::is_namespace;
use crate::diagnostics::Suggestions;
use crate::ir::QualifiedName;
use crate::source::Span;

/// The namespaces of a document and their aliases.
pub(super) struct Names {
    /// Declared by a schema of this document.
    declared: BTreeSet<String>,
    /// Included from other documents.
    included: BTreeSet<String>,
    /// What each alias stands for: one namespace, or several where it is ambiguous.
    aliases: HashMap<String, Vec<String>>,
    /// Declared namespaces that have no type `Json`, see [`Names::is_undeclared_json`].
    without_json: BTreeSet<String>,
    suggestions: Suggestions,
}

/// Why a name cannot be qualified.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NameError {
    /// No namespace stands before it.
    #[error("`{0}` has no namespace")]
    Unqualified(String),
    /// Its alias stands for several namespaces.
    #[error("the alias of `{0}` stands for more than one namespace: {1}")]
    Ambiguous(String, String),
}

/// The names as they are seen from one schema.
pub(super) struct Scope<'n> {
    names: &'n Names,
    /// The schema's own alias and namespace.
    own: Option<(String, String)>,
}

impl Names {
    /// Gathers them from a document, reporting those that clash.
    pub(super) fn collect(root: &Element<'_>, report: &mut Report<'_>) -> Self {
        let mut names = Self {
            declared: BTreeSet::new(),
            included: BTreeSet::new(),
            aliases: HashMap::new(),
            without_json: BTreeSet::new(),
            suggestions: Suggestions::default(),
        };
        let mut first_at: BTreeMap<String, Span> = BTreeMap::new();
        for schema in super::schemas(root) {
            let Some(namespace) = schema.value(A::Namespace) else { continue };
            if namespace.is_empty() || namespace == "Edm" || !is_namespace(namespace) {
                let message = format!("`{namespace}` cannot be the namespace of a schema");
                let remedy = "write names of letters, digits and underscores with dots between, other than `Edm`";
                report.error(schema.span_of(A::Namespace), "csdl::bad-name", message, remedy);
            }
            let alike = first_at.iter().find(|(known, _)| *known != namespace && known.eq_ignore_ascii_case(namespace));
            if let Some((known, first)) = alike {
                let message = format!(
                    "the namespace `{namespace}` differs from `{known}` in line {} in case only",
                    report.line(*first)
                );
                let remedy = "rename one of them: each has a folder, and file systems may ignore case";
                report.error(schema.span_of(A::Namespace), "csdl::namespace-case", message, remedy);
            }
            if let Some(first) = first_at.get(namespace) {
                let message =
                    format!("the namespace `{namespace}` has a schema already, in line {}", report.line(*first));
                let remedy = "join the two schemas, or rename one of them";
                report.error(schema.span_of(A::Namespace), "csdl::duplicate-namespace", message, remedy);
            } else {
                first_at.insert(namespace.to_owned(), schema.span_of(A::Namespace));
            }
            names.declared.insert(namespace.to_owned());
            let has_json = schema.children.iter().any(|child| {
                matches!(child.kind, K::EntityType | K::ComplexType | K::EnumType | K::TypeDefinition)
                    && child.value(A::Name) == Some("Json")
            });
            if !has_json {
                names.without_json.insert(namespace.to_owned());
            }
        }
        for include in root.children_of(K::Reference).flat_map(|reference| reference.children_of(K::Include)) {
            if let Some(namespace) = include.value(A::Namespace) {
                names.included.insert(namespace.to_owned());
            }
        }
        names.collect_aliases(root, report);
        names
    }

    fn collect_aliases(&mut self, root: &Element<'_>, report: &mut Report<'_>) {
        let includes = root.children_of(K::Reference).flat_map(|reference| reference.children_of(K::Include));
        let mut first_at: HashMap<String, Span> = HashMap::new();
        for element in super::schemas(root).chain(includes) {
            let (Some(namespace), Some(alias)) = (element.value(A::Namespace), element.value(A::Alias)) else {
                continue;
            };
            let span = element.span_of(A::Alias);
            if !is_name(alias) {
                let message = format!("`{alias}` cannot be an alias");
                report.error(span, "csdl::bad-name", message, "write one name of letters, digits and underscores");
                continue;
            }
            if alias != namespace && (self.declared.contains(alias) || self.included.contains(alias)) {
                let message = format!("the alias `{alias}` is also a namespace of this document");
                report.error(
                    span,
                    "csdl::duplicate-alias",
                    message,
                    "choose another alias, and rewrite the names with it",
                );
                continue;
            }
            let meanings = self.aliases.entry(alias.to_owned()).or_default();
            if meanings.iter().any(|known| known == namespace) {
                continue;
            }
            if let Some(first) = first_at.get(alias) {
                let message =
                    format!("the alias `{alias}` is given in line {} to another namespace", report.line(*first));
                let remedy = "each schema means its own namespace by it; give one of them another alias";
                report.warning(span, "csdl::duplicate-alias", message, remedy);
            } else {
                first_at.insert(alias.to_owned(), span);
            }
            meanings.push(namespace.to_owned());
        }
    }

    /// The names as a schema sees them, or as the document's own elements do.
    pub(super) fn scope(&self, schema: Option<&Element<'_>>) -> Scope<'_> {
        let own = schema
            .and_then(|schema| Some((schema.value(A::Alias)?.to_owned(), schema.value(A::Namespace)?.to_owned())));
        Scope { names: self, own }
    }
}

impl Scope<'_> {
    /// What an alias stands for; `None` if it is none or if it is ambiguous.
    fn expand(&self, prefix: &str) -> Option<&str> {
        if let Some((alias, namespace)) = &self.own
            && alias == prefix
        {
            return Some(namespace);
        }
        match self.names.aliases.get(prefix)?.as_slice() {
            [namespace] => Some(namespace),
            _ => None,
        }
    }

    /// Qualifies a name. The namespace is all before the last dot, so nested namespaces need no search, and a type whose
    /// full name equals a namespace (`microsoft.graph.security`) is no trouble.
    pub(super) fn resolve(&self, text: &str) -> Result<QualifiedName, NameError> {
        let parts = text.rsplit_once('.').filter(|(prefix, name)| !prefix.is_empty() && !name.is_empty());
        let Some((prefix, name)) = parts else { return Err(NameError::Unqualified(text.to_owned())) };
        if let Some(namespace) = self.expand(prefix) {
            return Ok(QualifiedName::new(namespace, name));
        }
        match self.names.aliases.get(prefix) {
            Some(namespaces) if namespaces.len() > 1 => {
                Err(NameError::Ambiguous(text.to_owned(), namespaces.join(", ")))
            }
            _ => Ok(QualifiedName::new(prefix, name)),
        }
    }

    /// Qualifies the names in a path: casts (`graph.user`), terms (`@Core.Computed#q`) and signatures.
    ///
    /// What is no alias stays as it is written, so a path is never damaged.
    pub(super) fn resolve_path(&self, path: &str) -> String {
        // A name ends where one of these stands.
        let ends = ['/', '(', ')', ',', '@', '#', ' '];
        let mut resolved = String::with_capacity(path.len() + 16);
        let mut rest = path;
        while !rest.is_empty() {
            let (name, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
            match name.rsplit_once('.').and_then(|(prefix, simple)| Some((self.expand(prefix)?, simple))) {
                Some((namespace, simple)) => {
                    resolved.push_str(namespace);
                    resolved.push('.');
                    resolved.push_str(simple);
                }
                None => resolved.push_str(name),
            }
            let mut characters = after.chars();
            resolved.extend(characters.next());
            rest = characters.as_str();
        }
        resolved
    }

    /// Whether a namespace is declared in this document or included by it.
    pub(super) fn knows(&self, namespace: &str) -> bool {
        self.names.declared.contains(namespace) || self.names.included.contains(namespace)
    }

    /// The alias or namespace that an unknown one was most likely meant to be.
    pub(super) fn closest(&self, unknown: &str) -> Option<&str> {
        let aliases = self.names.aliases.keys().map(String::as_str);
        self.names.suggestions.closest(unknown, aliases.chain(self.names.declared.iter().map(String::as_str)))
    }

    /// Whether a name is `Json` of a schema that declares no such type.
    ///
    /// Early Graph metadata refers to `microsoft.graph.Json` dozens of times and never
    /// declares it. It means any JSON, which OData calls `Edm.Untyped`. Current metadata declares it, as a complex type
    /// without properties: that is what the file says, so it is left alone here.
    pub(super) fn is_undeclared_json(&self, name: &QualifiedName) -> bool {
        name.name() == "Json" && self.names.without_json.contains(name.namespace())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let alias = |alias: &str, namespaces: &[&str]| {
            (alias.to_owned(), namespaces.iter().map(|namespace| (*namespace).to_owned()).collect())
        };
        Names {
            declared: ["microsoft.graph".to_owned()].into(),
            included: BTreeSet::new(),
            aliases: [alias("graph", &["microsoft.graph"]), alias("two", &["a.b", "c.d"])].into(),
            without_json: BTreeSet::new(),
            suggestions: Suggestions::default(),
        }
    }

    #[test]
    fn paths_keep_all_but_aliases() {
        let names = names();
        let scope = names.scope(None);
        for (path, resolved) in [
            ("manager/graph.user/id", "manager/microsoft.graph.user/id"),
            ("@graph.term#q", "@microsoft.graph.term#q"),
            (
                "graph.f(graph.a,Collection(graph.b))/c",
                "microsoft.graph.f(microsoft.graph.a,Collection(microsoft.graph.b))/c",
            ),
            ("a/é.b/@x.y@graph.z", "a/é.b/@x.y@microsoft.graph.z"),
            ("two.x", "two.x"),
            ("", ""),
            ("//", "//"),
        ] {
            assert_eq!(scope.resolve_path(path), resolved);
        }
    }

    #[test]
    fn an_ambiguous_alias_is_an_error_except_at_home() {
        let names = names();
        assert!(matches!(names.scope(None).resolve("two.x"), Err(NameError::Ambiguous(..))));
        let home = Scope { names: &names, own: Some(("two".to_owned(), "c.d".to_owned())) };
        assert_eq!(home.resolve("two.x").expect("its own").as_str(), "c.d.x");
        assert!(matches!(home.resolve("x"), Err(NameError::Unqualified(_))));
        assert!(matches!(home.resolve(".x"), Err(NameError::Unqualified(_))));
    }
}
