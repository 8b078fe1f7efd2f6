// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageSubject`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessPackageSubjectCollection`], for example
/// `graph.entitlement_management().subjects()`.
///
/// [`AccessPackageSubjectCollection`]: crate::requests::access_package_subject::AccessPackageSubjectCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta
pub struct AccessPackageSubject {
    /// `altSecId`.
    pub alt_sec_id: mg::Field<String>,
    /// `cleanupScheduledDateTime`.
    pub cleanup_scheduled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `connectedOrganizationId`.
    pub connected_organization_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `objectId`.
    pub object_id: mg::Field<String>,
    /// `onPremisesSecurityIdentifier`.
    pub on_premises_security_identifier: mg::Field<String>,
    /// `principalName`.
    pub principal_name: mg::Field<String>,
    /// `subjectLifecycle`.
    pub subject_lifecycle: mg::Field<mg::Open<super::AccessPackageSubjectLifecycle>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageSubject: "microsoft.graph.accessPackageSubject", entity, base super::Entity;
    alt_sec_id: "altSecId",
    cleanup_scheduled_date_time: "cleanupScheduledDateTime",
    connected_organization_id: "connectedOrganizationId",
    display_name: "displayName",
    email: "email",
    id: "id" key required,
    object_id: "objectId",
    on_premises_security_identifier: "onPremisesSecurityIdentifier",
    principal_name: "principalName",
    subject_lifecycle: "subjectLifecycle",
    type_: "type",
}

mg::derived_from! { AccessPackageSubject: super::Entity }

impl AccessPackageSubject {
    /// `connectedOrganization`: [`ConnectedOrganization`](super::ConnectedOrganization).
    pub const CONNECTED_ORGANIZATION: mg::Nav<
        AccessPackageSubject,
        super::ConnectedOrganization,
    > = mg::Nav::new("connectedOrganization");
}
