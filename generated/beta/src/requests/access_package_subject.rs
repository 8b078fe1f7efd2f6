// @generated
use crate::{mg, models, requests};

/// Requests on one [`AccessPackageSubject`](models::AccessPackageSubject): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.entitlement_management().subjects().id(id)`.
#[derive(Clone, Debug)]
pub struct AccessPackageSubjectResource(mg::One<models::AccessPackageSubject>);

mg::builder! { AccessPackageSubjectResource: mg::One<models::AccessPackageSubject> }

impl AccessPackageSubjectResource {
    /// `…/connectedOrganization`: [`ConnectedOrganization`](models::ConnectedOrganization).
    #[inline]
    pub fn connected_organization(
        &self,
    ) -> requests::connected_organization::ConnectedOrganizationResource {
        mg::navigate(self, "connectedOrganization")
    }
}

/// Requests on a collection of [`AccessPackageSubject`](models::AccessPackageSubject): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.entitlement_management().subjects()`.
#[derive(Clone, Debug)]
pub struct AccessPackageSubjectCollection(
    mg::Many<models::AccessPackageSubject, AccessPackageSubjectResource>,
);

mg::builder! { AccessPackageSubjectCollection: mg::Many<models::AccessPackageSubject, AccessPackageSubjectResource> }

impl AccessPackageSubjectCollection {
    /// `…(objectId={objectId})`: the one with this key.
    #[inline]
    pub fn by_object_id(
        &self,
        object_id: impl Into<mg::Key>,
    ) -> AccessPackageSubjectResource {
        self.raw().alternate_key(&[("objectId", object_id.into())]).into_builder()
    }
}
