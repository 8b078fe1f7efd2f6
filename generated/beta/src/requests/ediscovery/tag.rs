// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.tag`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/tags/{tag-id}`.
    TagResource(mg::One<models::ediscovery::Tag>)
}

impl TagResource {
    /// `…/childTags`: many `microsoft.graph.ediscovery.tag`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn child_tags(&self) -> requests::ediscovery::tag::TagCollection {
        mg::to(self, "childTags")
    }

    /// `…/parent`: `microsoft.graph.ediscovery.tag`
    #[inline]
    pub fn parent(&self) -> requests::ediscovery::tag::TagResource {
        mg::to(self, "parent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.ediscovery.tag`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/tags`.
    TagCollection(mg::Many<models::ediscovery::Tag, TagResource>)
}

impl TagCollection {
    /// `GET …/microsoft.graph.ediscovery.asHierarchy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn as_hierarchy(&self) -> mg::Request<mg::Page<models::ediscovery::Tag>> {
        mg::Path::function(self, "microsoft.graph.ediscovery.asHierarchy")
    }
}
