//! What pages and the permissions document say of a method: the lines below its first.
//!
//! Facts belong to places of the model, never to paths: what is said of `/me/messages` and `/users/{id}/messages` is said
//! of `user/messages`, which has one method. Where paths that lead to one method need different permissions, the paths
//! are told.

mod pages;
mod permissions;
mod place;

use std::collections::BTreeMap;

use crate::ir::{DocumentedOperation, DocumentedResource, EntityModel, Permissions, QualifiedName};
use crate::lower::cloud_table;
use crate::merge::{self, Needs};
use crate::resolve::Resolver;

pub(crate) use place::Place;

use permissions::NeededBy;

/// What is known besides the metadata.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The reference pages of operations.
    pub documented: &'a [DocumentedOperation],
    /// The reference pages of types.
    pub resources: &'a [DocumentedResource],
    /// What requests need.
    pub permissions: &'a Permissions,
}

/// The facts of each place.
#[derive(Debug, Default)]
pub(crate) struct Documentation<'a> {
    places: BTreeMap<Place, Said<'a>>,
    /// The pages of types by their full name.
    resources: BTreeMap<String, &'a str>,
    /// What requests need.
    pub needs: Needs,
    /// Where requests are offered.
    pub clouds: cloud_table::Rows,
    view: Option<&'a str>,
}

/// What is said of a place.
#[derive(Debug, Default)]
struct Said<'a> {
    /// By method and what follows the place in the path, such as `/{id}`.
    needs: BTreeMap<(usize, String), Vec<NeededBy>>,
    pages: Vec<&'a DocumentedOperation>,
}

impl<'a> Documentation<'a> {
    /// Finds the place of every fact.
    pub fn of(model: &EntityModel, facts: &Facts<'a>, view: Option<&'a str>) -> Self {
        let resolver = Resolver::new(model);
        let requests = merge::documented_requests(&resolver, facts.documented);
        let needs = merge::needs(facts.permissions, &resolver, &requests);
        let mut places: BTreeMap<Place, Said<'a>> = BTreeMap::new();
        for (path, methods) in &needs {
            for (method, need) in methods {
                // Specs may be older than the schema beside them: what has no place any more is left out.
                let Ok(resolved) = resolver.resolve(method, path) else { continue };
                let Some((place, rest)) = place::of(&resolved) else { continue };
                let said = places.entry(place).or_default();
                let order = permissions::order(method);
                let needed = NeededBy { path: path.clone(), requirement: need.requirement.clone() };
                said.needs.entry((order, rest)).or_default().push(needed);
            }
        }
        for request in &requests {
            let Some((place, _)) = place::of(&request.resolved) else { continue };
            let said = places.entry(place).or_default();
            if !said.pages.iter().any(|page| page.page == request.page.page) {
                said.pages.push(request.page);
            }
        }
        let resources = facts.resources.iter().filter_map(|resource| {
            let name = format!("{}.{}", resource.namespace.as_deref()?, resource.type_name.as_deref()?);
            Some((name, resource.page.as_str()))
        });
        let clouds = cloud_table::rows(&resolver, &requests);
        Self { places, resources: resources.collect(), needs, clouds, view }
    }

    /// The page of a type, where one is known.
    pub fn resource_page(&self, name: &QualifiedName) -> Option<&'a str> {
        self.resources.get(name.as_str()).copied()
    }

    /// The lines of a place's documentation.
    pub fn lines(&self, place: &Place) -> Vec<String> {
        let Some(said) = self.places.get(place) else { return Vec::new() };
        let is_operation = matches!(place, Place::Operation { .. });
        let mut lines = pages::lines(&said.pages, is_operation, self.view);
        let table = permissions::table(&said.needs, is_operation);
        if !lines.is_empty() && !table.is_empty() {
            lines.push(String::new());
        }
        lines.extend(table);
        lines
    }

    /// The note of `#[deprecated]` for an operation that only its page calls so.
    pub fn deprecation(&self, place: &Place) -> Option<String> {
        let said = self.places.get(place)?;
        let all = said.pages.iter().map(|page| page.deprecation.as_ref()).collect::<Option<Vec<_>>>()?;
        let deprecation = all.first()?;
        let mut note = "deprecated by its reference page".to_owned();
        if let Some(date) = &deprecation.date {
            note += &format!(" ({date})");
        }
        if let Some(replacement) = &deprecation.replacement {
            note += &format!("; use `{replacement}` instead");
        }
        Some(note)
    }
}
