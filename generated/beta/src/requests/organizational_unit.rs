// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrganizationalUnit`](models::OrganizationalUnit): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_organizational_unit()`.
#[derive(Clone, Debug)]
pub struct OrganizationalUnitResource(
    mg::One<
        models::OrganizationalUnit,
        requests::directory_object::DirectoryObjectResource,
    >,
);

mg::builder! { OrganizationalUnitResource: mg::One<models::OrganizationalUnit, requests::directory_object::DirectoryObjectResource> }

impl OrganizationalUnitResource {
    /// `…/children`: many [`OrganizationalUnit`](models::OrganizationalUnit).
    #[inline]
    pub fn children(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::navigate(self, "children")
    }

    /// `…/organizationalUnitParent`: [`OrganizationalUnit`](models::OrganizationalUnit).
    #[inline]
    pub fn organizational_unit_parent(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitResource {
        mg::navigate(self, "organizationalUnitParent")
    }

    /// `…/resources`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn resources(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "resources")
    }

    /// `…/transitiveChildren`: many [`OrganizationalUnit`](models::OrganizationalUnit).
    #[inline]
    pub fn transitive_children(
        &self,
    ) -> requests::organizational_unit::OrganizationalUnitCollection {
        mg::navigate(self, "transitiveChildren")
    }

    /// `…/transitiveResources`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn transitive_resources(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "transitiveResources")
    }
}

/// Requests on a collection of [`OrganizationalUnit`](models::OrganizationalUnit): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_organizational_unit()`.
pub type OrganizationalUnitCollection = mg::Many<
    models::OrganizationalUnit,
    OrganizationalUnitResource,
    requests::directory_object::DirectoryObjectCollection,
>;
