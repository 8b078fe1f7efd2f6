// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.orgContact`][reference], derived from
/// [`DirectoryObject`](super::DirectoryObject).
///
/// Requests: [`OrgContactCollection`](crate::requests::org_contact::OrgContactCollection), for
/// example `graph.contacts()`.
///
/// Operations: `retry_service_provisioning`, `check_member_groups`, `check_member_objects`,
/// `get_member_groups`, `get_member_objects`, `restore`, `delta`, `get_by_ids` and 2 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-beta
pub struct OrgContact {
    /// `addresses`.
    pub addresses: mg::Field<Vec<super::PhysicalOfficeAddress>>,
    /// `companyName`.
    pub company_name: mg::Field<String>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `department`.
    pub department: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `givenName`.
    pub given_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobTitle`.
    pub job_title: mg::Field<String>,
    /// `mail`.
    pub mail: mg::Field<String>,
    /// `mailNickname`.
    pub mail_nickname: mg::Field<String>,
    /// `onPremisesLastSyncDateTime`.
    pub on_premises_last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `onPremisesProvisioningErrors`.
    pub on_premises_provisioning_errors: mg::Field<
        Vec<super::OnPremisesProvisioningError>,
    >,
    /// `onPremisesSyncEnabled`.
    pub on_premises_sync_enabled: mg::Field<bool>,
    /// `phones`.
    pub phones: mg::Field<Vec<super::Phone>>,
    /// `proxyAddresses`.
    pub proxy_addresses: mg::Field<Vec<String>>,
    /// `serviceProvisioningErrors`.
    pub service_provisioning_errors: mg::Field<Vec<super::ServiceProvisioningError>>,
    /// `surname`.
    pub surname: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrgContact: "microsoft.graph.orgContact", entity open, base super::DirectoryObject;
    addresses: "addresses",
    company_name: "companyName",
    deleted_date_time: "deletedDateTime",
    department: "department",
    display_name: "displayName",
    given_name: "givenName",
    id: "id" key required,
    job_title: "jobTitle",
    mail: "mail",
    mail_nickname: "mailNickname",
    on_premises_last_sync_date_time: "onPremisesLastSyncDateTime",
    on_premises_provisioning_errors: "onPremisesProvisioningErrors",
    on_premises_sync_enabled: "onPremisesSyncEnabled",
    phones: "phones",
    proxy_addresses: "proxyAddresses" required,
    service_provisioning_errors: "serviceProvisioningErrors",
    surname: "surname",
}

mg::derived_from! { OrgContact: super::DirectoryObject, super::Entity }

impl OrgContact {
    /// `directReports`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECT_REPORTS: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "directReports",
    );
    /// `manager`: [`DirectoryObject`](super::DirectoryObject).
    pub const MANAGER: mg::Nav<OrgContact, super::DirectoryObject> = mg::Nav::new(
        "manager",
    );
    /// `memberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER_OF: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `onPremisesSyncBehavior`: [`OnPremisesSyncBehavior`](super::OnPremisesSyncBehavior).
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<
        OrgContact,
        super::OnPremisesSyncBehavior,
    > = mg::Nav::new("onPremisesSyncBehavior");
    /// `transitiveMemberOf`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveReports`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TRANSITIVE_REPORTS: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveReports",
    );
}
