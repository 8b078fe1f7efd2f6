// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.thirdPartyWorkItem`.
pub struct ThirdPartyWorkItem {
    /// `identifier`. Never null.
    pub identifier: mg::Field<String>,
    /// `instance`. Never null.
    pub instance: mg::Field<String>,
    /// `lastSyncedOnDateTime`.
    pub last_synced_on_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metadata`.
    pub metadata: mg::Field<mg::Boxed<super::ThirdPartyWorkItemMetadata>>,
    /// `provider`. Never null.
    pub provider: mg::Field<mg::Open<super::ThirdPartyWorkItemProvider>>,
    /// `syncedBy`. Never null.
    pub synced_by: mg::Field<String>,
    /// `workItemType`. Never null.
    pub work_item_type: mg::Field<mg::Open<super::ThirdPartyWorkItemType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThirdPartyWorkItem: "microsoft.graph.security.caseManagement.thirdPartyWorkItem", complex;
    identifier: "identifier" required,
    instance: "instance" required,
    last_synced_on_date_time: "lastSyncedOnDateTime",
    metadata: "metadata",
    provider: "provider" required,
    synced_by: "syncedBy" required,
    work_item_type: "workItemType" required,
}
