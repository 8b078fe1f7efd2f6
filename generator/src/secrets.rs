//! Which properties and parameters hold secrets, so that `Debug` masks them.
//!
//! Metadata does not say. A list does: `specs/secrets.yaml`, which people review. What the list does not name is judged by
//! its name and type ([`looks_secret`]): it is masked until somebody has reviewed it, and [`Secrets::unreviewed`] finds it,
//! which makes `import` report it.

mod looks;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::ir::{EntityModel, QualifiedName, TypeRef};

pub use looks::looks_secret;

/// The list of what holds secrets, and of what only looks like it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Secrets {
    /// Names of properties by type and of parameters by operation, with the namespace.
    pub(crate) masked: BTreeMap<String, BTreeSet<String>>,
    /// The same for what was reviewed and holds no secret.
    pub(crate) harmless: BTreeMap<String, BTreeSet<String>>,
    /// Names that hold no secret, whatever has them.
    pub(crate) harmless_names: BTreeSet<String>,
}

/// A property of a type, or a parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member<'a> {
    /// The full name of the type or operation that declares it.
    pub owner: &'a str,
    /// Its own name.
    pub name: &'a str,
}

impl Secrets {
    /// Whether `Debug` masks a member: the list says so, or it looks secret and the list does not call it harmless.
    ///
    /// `inherits` are the types that have the member because they derive from its owner or are bases of it: what the list
    /// says of any of them counts.
    pub fn masks(&self, member: Member<'_>, type_ref: &TypeRef, inherits: &[&str]) -> bool {
        let owners = || std::iter::once(member.owner).chain(inherits.iter().copied());
        let is_in = |list: &BTreeMap<String, BTreeSet<String>>| {
            owners().any(|owner| list.get(owner).is_some_and(|names| names.contains(member.name)))
        };
        is_in(&self.masked)
            || !self.harmless_names.contains(member.name) && !is_in(&self.harmless) && looks_secret(member, type_ref)
    }

    /// Whether the list names a member, as a secret or as harmless.
    pub fn names(&self, member: Member<'_>) -> bool {
        let is_in = |list: &BTreeMap<String, BTreeSet<String>>| {
            list.get(member.owner).is_some_and(|names| names.contains(member.name))
        };
        self.harmless_names.contains(member.name) || is_in(&self.masked) || is_in(&self.harmless)
    }

    /// The members of a model that are masked, in order.
    pub fn masked_in<'m>(&self, members: &[(Member<'m>, &TypeRef)]) -> BTreeSet<Member<'m>> {
        let masked = members.iter().filter(|(member, type_ref)| self.masks(*member, type_ref, &[]));
        masked.map(|(member, _)| *member).collect()
    }

    /// What looks secret and was never reviewed, as findings.
    pub fn unreviewed(&self, model: &EntityModel) -> Vec<Diagnostic> {
        let named = named_members(model);
        let new = members(&named)
            .into_iter()
            .filter(|(member, type_ref)| !self.names(*member) && looks_secret(*member, type_ref));
        let found: BTreeSet<Member<'_>> = new.map(|(member, _)| member).collect();
        found.into_iter().map(finding).collect()
    }

    /// The masked entries of the list that a model has no member for.
    pub fn without_member(&self, model: &EntityModel) -> Vec<(String, String)> {
        let named = named_members(model);
        let known: BTreeSet<Member<'_>> = members(&named).into_iter().map(|(member, _)| member).collect();
        let entries = self.masked.iter().flat_map(|(owner, names)| names.iter().map(move |name| (owner, name)));
        let missing = entries.filter(|(owner, name)| !known.contains(&Member { owner, name }));
        missing.map(|(owner, name)| (owner.clone(), name.clone())).collect()
    }
}

fn finding(Member { owner, name }: Member<'_>) -> Diagnostic {
    let message = format!("`{name}` of `{owner}` looks like a secret and was never reviewed, so it is masked");
    let remedy = format!(
        "add it to specs/secrets.yaml: below `masked` if it holds a secret, else below `harmless` (`{owner}: [{name}]`)"
    );
    Diagnostic::error("secrets::unreviewed", message).with_remedy(remedy)
}

/// The types and operations of a model with what they declare.
pub struct Named<'m> {
    owner: QualifiedName,
    members: Vec<(&'m str, &'m TypeRef)>,
}

/// The types and operations of a model that declare members.
pub fn named_members(model: &EntityModel) -> Vec<Named<'_>> {
    let mut found = Vec::new();
    for (namespace, schema) in &model.schemas {
        let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure));
        let complexes = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure));
        for (name, structure) in entities.chain(complexes) {
            let members = structure.properties.iter().map(|(name, property)| (name.as_str(), &property.type_ref));
            found.push(Named { owner: QualifiedName::new(namespace, name), members: members.collect() });
        }
        for (name, overloads) in &schema.operations {
            let parameters = overloads.iter().flat_map(|overload| overload.call_parameters());
            let members = parameters.map(|parameter| (parameter.name.as_str(), &parameter.type_ref));
            found.push(Named { owner: QualifiedName::new(namespace, name), members: members.collect() });
        }
    }
    found
}

/// All members with their types.
pub fn members<'m>(named: &'m [Named<'m>]) -> Vec<(Member<'m>, &'m TypeRef)> {
    let of = |each: &'m Named<'m>| {
        each.members.iter().map(|(name, type_ref)| (Member { owner: each.owner.as_str(), name }, *type_ref))
    };
    named.iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Facets, Primitive, TypeName};
    use crate::source::SourceFile;

    fn text() -> TypeRef {
        TypeRef {
            name: TypeName::Primitive(Primitive::String),
            collection: false,
            nullable: true,
            facets: Facets::default(),
        }
    }

    fn list() -> Secrets {
        let file = SourceFile::new(
            "secrets.yaml",
            "masked:\n  example.base: [key, plain]\nharmless:\n  example.other: [token]\nharmless-names: [tokenHint]\n",
        );
        crate::spec::read_secrets(&file).expect("valid")
    }

    fn masks(owner: &str, name: &str, inherits: &[&str]) -> bool {
        list().masks(Member { owner, name }, &text(), inherits)
    }

    #[test]
    fn the_list_decides_and_the_name_where_the_list_is_silent() {
        assert!(masks("example.base", "plain", &[]));
        assert!(!masks("example.else", "plain", &[]));
        assert!(masks("example.else", "token", &[]));
        assert!(!masks("example.other", "token", &[]));
        assert!(!masks("example.else", "tokenHint", &[]));
    }

    #[test]
    fn a_derived_type_inherits_what_the_list_says() {
        assert!(masks("example.derived", "plain", &["example.base"]));
        assert!(!masks("example.derived", "token", &["example.other"]));
    }
}
