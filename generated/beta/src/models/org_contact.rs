// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.orgContact`, an open entity type derived from `microsoft.graph.directoryObject`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-beta>
    OrgContact "microsoft.graph.orgContact" "entity open" : super::DirectoryObject;
    /// `addresses`: Collection(physicalOfficeAddress)
    addresses "addresses": Vec<super::PhysicalOfficeAddress>,
    /// `companyName`: String
    company_name "companyName": String,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `department`: String
    department "department": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `givenName`: String
    given_name "givenName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobTitle`: String
    job_title "jobTitle": String,
    /// `mail`: String
    mail "mail": String,
    /// `mailNickname`: String
    mail_nickname "mailNickname": String,
    /// `onPremisesLastSyncDateTime`: DateTimeOffset
    on_premises_last_sync_date_time "onPremisesLastSyncDateTime": mg::DateTimeOffset,
    /// `onPremisesProvisioningErrors`: Collection(onPremisesProvisioningError)
    on_premises_provisioning_errors "onPremisesProvisioningErrors": Vec<super::OnPremisesProvisioningError>,
    /// `onPremisesSyncEnabled`: Boolean
    on_premises_sync_enabled "onPremisesSyncEnabled": bool,
    /// `phones`: Collection(phone)
    phones "phones": Vec<super::Phone>,
    /// `proxyAddresses`: Collection(String), items not null
    proxy_addresses "proxyAddresses" "r": Vec<String>,
    /// `serviceProvisioningErrors`: Collection(serviceProvisioningError)
    service_provisioning_errors "serviceProvisioningErrors": Vec<super::ServiceProvisioningError>,
    /// `surname`: String
    surname "surname": String,
}

mg::derived_from! { OrgContact: super::DirectoryObject, super::Entity }

impl OrgContact {
    /// `directReports`: many `directoryObject`
    pub const DIRECT_REPORTS: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "directReports",
    );
    /// `manager`: `directoryObject`
    pub const MANAGER: mg::Nav<OrgContact, super::DirectoryObject> = mg::Nav::new(
        "manager",
    );
    /// `memberOf`: many `directoryObject`
    pub const MEMBER_OF: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "memberOf",
    );
    /// `onPremisesSyncBehavior`: `onPremisesSyncBehavior`, contained
    pub const ON_PREMISES_SYNC_BEHAVIOR: mg::Nav<
        OrgContact,
        super::OnPremisesSyncBehavior,
    > = mg::Nav::new("onPremisesSyncBehavior");
    /// `transitiveMemberOf`: many `directoryObject`
    pub const TRANSITIVE_MEMBER_OF: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveMemberOf",
    );
    /// `transitiveReports`: many `directoryObject`
    pub const TRANSITIVE_REPORTS: mg::Nav<OrgContact, Vec<super::DirectoryObject>> = mg::Nav::new(
        "transitiveReports",
    );
}
