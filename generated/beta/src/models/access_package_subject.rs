// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageSubject`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackagesubject?view=graph-rest-beta>
    AccessPackageSubject "microsoft.graph.accessPackageSubject" "entity" : super::Entity;
    /// `altSecId`: String
    alt_sec_id "altSecId": String,
    /// `cleanupScheduledDateTime`: DateTimeOffset
    cleanup_scheduled_date_time "cleanupScheduledDateTime": mg::DateTimeOffset,
    /// `connectedOrganizationId`: String
    connected_organization_id "connectedOrganizationId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `objectId`: String
    object_id "objectId": String,
    /// `onPremisesSecurityIdentifier`: String
    on_premises_security_identifier "onPremisesSecurityIdentifier": String,
    /// `principalName`: String
    principal_name "principalName": String,
    /// `subjectLifecycle`: accessPackageSubjectLifecycle
    subject_lifecycle "subjectLifecycle": mg::Open<super::AccessPackageSubjectLifecycle>,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { AccessPackageSubject: super::Entity }

impl AccessPackageSubject {
    /// `connectedOrganization`: `connectedOrganization`
    pub const CONNECTED_ORGANIZATION: mg::Nav<
        AccessPackageSubject,
        super::ConnectedOrganization,
    > = mg::Nav::new("connectedOrganization");
}
