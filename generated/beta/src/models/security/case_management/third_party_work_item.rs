// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItem`, a complex type.
    ThirdPartyWorkItem "microsoft.graph.security.caseManagement.thirdPartyWorkItem" "complex";
    /// `identifier`: String
    identifier "identifier": String,
    /// `instance`: String
    instance "instance": String,
    /// `lastSyncedOnDateTime`: DateTimeOffset
    last_synced_on_date_time "lastSyncedOnDateTime": mg::DateTimeOffset,
    /// `metadata`: microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata
    metadata "metadata": mg::Boxed<super::ThirdPartyWorkItemMetadata>,
    /// `provider`: microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider, not null
    provider "provider" "r": mg::Open<super::ThirdPartyWorkItemProvider>,
    /// `syncedBy`: String
    synced_by "syncedBy": String,
    /// `workItemType`: microsoft.graph.security.caseManagement.thirdPartyWorkItemType, not null
    work_item_type "workItemType" "r": mg::Open<super::ThirdPartyWorkItemType>,
}
