// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationalUnit`, by its URL.
    OrganizationalUnitResource(mg::One<models::OrganizationalUnit, requests::directory_object::DirectoryObjectResource>)
}

impl OrganizationalUnitResource {
    /// `…/children`: many `organizationalUnit`
    #[inline]
    pub fn children(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::to(self, "children")
    }

    /// `…/organizationalUnitParent`: `organizationalUnit`
    #[inline]
    pub fn organizational_unit_parent(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitResource {
        mg::to(self, "organizationalUnitParent")
    }

    /// `…/resources`: many `directoryObject`
    #[inline]
    pub fn resources(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "resources")
    }

    /// `…/transitiveChildren`: many `organizationalUnit`
    #[inline]
    pub fn transitive_children(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::to(self, "transitiveChildren")
    }

    /// `…/transitiveResources`: many `directoryObject`
    #[inline]
    pub fn transitive_resources(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "transitiveResources")
    }
}

/// A collection of `microsoft.graph.organizationalUnit`, by its URL.
pub type OrganizationalUnitCollection = mg::Many<
    models::OrganizationalUnit,
    OrganizationalUnitResource,
    requests::directory_object::DirectoryObjectCollection,
>;
