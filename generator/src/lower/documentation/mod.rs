//! What pages and the permissions document say of a method, in a few lines.
//!
//! Facts belong to places of the model, never to paths: what is said of `/me/messages` and `/users/{id}/messages` is said
//! of `user/messages`, which has one method. Where paths that lead to one method need different permissions, the
//! documentation names none; the table that a request asks (`request.permissions()`) has them all.

mod documented_places;
mod item;
mod pages;
mod permissions;
mod place;

use std::collections::BTreeMap;

use crate::ir::{DocumentedOperation, DocumentedResource, EntityModel, Permissions, QualifiedName};
use crate::lower::cloud_table;
use crate::lower::source_text::{DocLine, StringLiteral};
use crate::merge::{self, Needs};
use crate::resolve::Resolver;
use crate::secrets::Secrets;

pub(crate) use item::{ITEM_WIDTH, ItemDocs, MEMBER_WIDTH, doc_alias, type_label};
pub(crate) use place::Place;

use documented_places::DocumentedPlaces;
use permissions::LeastPrivileged;

/// The most pages of an operation that are linked.
const MOST_PAGES: usize = 3;

/// What is known besides the metadata.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The reference pages of operations.
    pub documented: &'a [DocumentedOperation],
    /// The reference pages of types.
    pub resources: &'a [DocumentedResource],
    /// What requests need.
    pub permissions: &'a Permissions,
    /// Which properties and parameters hold secrets.
    pub secrets: &'a Secrets,
}

/// The facts of each place.
#[derive(Debug, Default)]
pub(crate) struct Documentation<'a> {
    /// What requests need, by place, method and what follows the place in the path; each different answer once.
    permissions: BTreeMap<Place, BTreeMap<(String, String), Vec<LeastPrivileged>>>,
    pages: BTreeMap<Place, Vec<&'a DocumentedOperation>>,
    /// The pages of types by their full name.
    resources: BTreeMap<String, &'a str>,
    /// The requests that pages document.
    requests: DocumentedPlaces<'a>,
    /// What requests need.
    pub needs: Needs,
    /// Where requests are offered.
    pub clouds: cloud_table::Rows,
    view: Option<&'a str>,
}

impl<'a> Documentation<'a> {
    /// Finds the place of every fact.
    pub fn of(model: &EntityModel, facts: &Facts<'a>, view: Option<&'a str>) -> Self {
        let resolver = Resolver::new(model);
        let requests = merge::documented_requests(&resolver, facts.documented);
        let needs = merge::needs(facts.permissions, &resolver, &requests);
        let mut permissions: BTreeMap<Place, BTreeMap<(String, String), Vec<LeastPrivileged>>> = BTreeMap::new();
        for (path, methods) in &needs {
            for (method, need) in methods {
                // Specs may be older than the schema beside them: what has no place any more is left out.
                let Ok(resolved) = resolver.resolve(method, path) else { continue };
                let Some(located) = place::locate(&resolved) else { continue };
                let of_place = permissions.entry(located.place).or_default();
                let known = of_place.entry((method.clone(), located.rest)).or_default();
                let found = LeastPrivileged::new(need);
                if !known.contains(&found) {
                    known.push(found);
                }
            }
        }
        let resources = facts.resources.iter().filter_map(|resource| {
            let name = format!("{}.{}", resource.namespace.as_deref()?, resource.type_name.as_deref()?);
            Some((name, resource.page.as_str()))
        });
        let pages = pages::by_place(&requests);
        let clouds = cloud_table::rows(&resolver, &requests);
        let requests = DocumentedPlaces::resolved(&requests);
        Self { permissions, pages, resources: resources.collect(), requests, needs, clouds, view }
    }

    /// Only which requests pages document: no permissions, clouds or links.
    pub fn of_requests(model: &'a EntityModel, pages: &'a [DocumentedOperation]) -> Self {
        Self { requests: DocumentedPlaces::unresolved(model, pages), ..Self::default() }
    }

    /// Whether a page documents a request with that method for `rest` below a place: `/{id}`, `/$count`, nothing.
    pub fn documents(&self, place: &Place, method: &'static str, rest: &str) -> bool {
        self.requests.contains(place, method, rest)
    }

    /// The page of a type, where one is known.
    pub fn resource_page(&self, name: &QualifiedName) -> Option<&'a str> {
        self.resources.get(name.as_str()).copied()
    }

    /// The status of success, if all pages of the place agree on one.
    pub fn status(&self, place: &Place) -> Option<u16> {
        let mut statuses = self.pages_of(place).iter().map(|page| page.response.status);
        let first = statuses.next()??;
        statuses.all(|status| status == Some(first)).then_some(first)
    }

    /// Adds the permission and the pages of an operation, which is called by that method. `origin` is the page that the
    /// operation comes from, if the metadata lacks it.
    pub fn operation(&self, docs: ItemDocs, place: &Place, method: &str, origin: Option<&str>) -> ItemDocs {
        let pages = self.pages_of(place);
        let pages: Vec<(&str, &str)> = match (pages, origin) {
            ([], Some(page)) => vec![(page, page)],
            _ => pages.iter().take(MOST_PAGES).map(|page| (page.page.as_str(), page.title.as_str())).collect(),
        };
        let mut sentences = Vec::new();
        match self.permission(place, method) {
            [] => {}
            [LeastPrivileged::Permissions(permissions)] => {
                sentences.push(DocLine::fill("Least privileged permission: {}.", &[permissions]));
            }
            [LeastPrivileged::Unsupported] => {
                sentences.push(DocLine::fixed("No kind of sign-in is supported."));
            }
            [LeastPrivileged::Unclear] if !pages.is_empty() => {
                sentences.push(DocLine::fixed("Least privileged permission: not known; see the reference."));
            }
            [LeastPrivileged::Unclear] => {
                sentences.push(DocLine::fixed("Least privileged permission: not known."));
            }
            [_, _, ..] => sentences.push(DocLine::fixed("The permissions it needs depend on the path.")),
        }
        let labels = ["reference", "reference-2", "reference-3"];
        let shown: Vec<DocLine> = pages
            .iter()
            .zip(labels)
            .map(|((page, title), label)| match self.view {
                Some(_) => DocLine::fill("[{}][{}]", &[&DocLine::prose(title), &DocLine::fixed(label)]),
                None => DocLine::code(page),
            })
            .collect();
        sentences.extend(match (shown.as_slice(), self.view) {
            ([], _) => None,
            ([_], Some(_)) => Some(DocLine::fixed("[Reference]")),
            _ => Some(DocLine::fill("Reference: {}.", &[&DocLine::join(&shown, ", ")])),
        });
        let links = pages.iter().zip(labels).filter_map(|((page, _), label)| Some((label, self.url(page)?)));
        docs.paragraph_of(sentences).links(links)
    }

    /// Adds the permission to read and the pages of a place that a path can go on from.
    pub fn navigation(&self, docs: ItemDocs, place: &Place) -> ItemDocs {
        let mut sentences = Vec::new();
        if let [LeastPrivileged::Permissions(permissions)] = self.permission(place, "GET") {
            sentences.push(DocLine::fill("Least privileged permission to read: {}.", &[permissions]));
        }
        let mut pages = self.pages_of(place).to_vec();
        pages.dedup_by_key(|page| page.kind);
        let shown: Vec<DocLine> = pages
            .iter()
            .map(|page| match self.view {
                Some(_) => DocLine::fill("[{}]", &[&DocLine::fixed(pages::label(page.kind))]),
                None => DocLine::code(&page.page),
            })
            .collect();
        let links = pages.iter().filter_map(|page| Some((pages::label(page.kind), self.url(&page.page)?)));
        if !shown.is_empty() {
            sentences.push(DocLine::fill("Reference: {}.", &[&DocLine::join(&shown, ", ")]));
        }
        docs.paragraph_of(sentences).links(links)
    }

    /// The note of `#[deprecated]` for an operation that only its page calls so.
    pub fn deprecation(&self, place: &Place) -> Option<StringLiteral> {
        let all = self.pages_of(place).iter().map(|page| page.deprecation.as_ref()).collect::<Option<Vec<_>>>()?;
        let deprecation = all.first()?;
        let mut note = "deprecated by its reference page".to_owned();
        if let Some(date) = &deprecation.date {
            note += &format!(" ({date})");
        }
        if let Some(replacement) = &deprecation.replacement {
            note += &format!("; use `{replacement}` instead");
        }
        Some(StringLiteral::new(&note))
    }

    fn pages_of(&self, place: &Place) -> &[&'a DocumentedOperation] {
        self.pages.get(place).map_or(&[], Vec::as_slice)
    }

    fn permission(&self, place: &Place, method: &str) -> &[LeastPrivileged] {
        let of_place = self.permissions.get(place);
        let found = of_place.and_then(|of_place| of_place.get(&(method.to_owned(), String::new())));
        found.map_or(&[], Vec::as_slice)
    }

    /// The address of a reference page, where pages have one.
    fn url(&self, page: &str) -> Option<String> {
        let view = self.view?;
        Some(format!("https://learn.microsoft.com/graph/api/{page}?view={view}"))
    }
}
