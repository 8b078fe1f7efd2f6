// @generated
use crate::{mg, models, requests};

/// Requests on one [`Tag`](models::ediscovery::Tag): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).tags().id(id)`.
#[derive(Clone, Debug)]
pub struct TagResource(mg::One<models::ediscovery::Tag>);

mg::builder! { TagResource: mg::One<models::ediscovery::Tag> }

impl TagResource {
    /// `…/childTags`: many [`Tag`](models::ediscovery::Tag).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn child_tags(&self) -> requests::ediscovery::tag::TagCollection {
        mg::navigate(self, "childTags")
    }

    /// `…/parent`: [`Tag`](models::ediscovery::Tag).
    #[inline]
    pub fn parent(&self) -> requests::ediscovery::tag::TagResource {
        mg::navigate(self, "parent")
    }
}

/// Requests on a collection of [`Tag`](models::ediscovery::Tag): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).tags()`.
#[derive(Clone, Debug)]
pub struct TagCollection(mg::Many<models::ediscovery::Tag, TagResource>);

mg::builder! { TagCollection: mg::Many<models::ediscovery::Tag, TagResource> }

impl TagCollection {
    /// `GET …/microsoft.graph.ediscovery.asHierarchy`.
    ///
    /// Returns a page of [`Tag`](models::ediscovery::Tag).
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.asHierarchy")]
    #[inline]
    pub fn as_hierarchy(&self) -> mg::Request<mg::Page<models::ediscovery::Tag>> {
        self.raw().function("microsoft.graph.ediscovery.asHierarchy")
    }
}
