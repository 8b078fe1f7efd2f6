// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItem`, a complex type.
    ThirdPartyWorkItem "microsoft.graph.security.caseManagement.thirdPartyWorkItem" "complex";
    /// `identifier`: String, not null
    identifier "identifier" "r": String,
    /// `instance`: String, not null
    instance "instance" "r": String,
    /// `lastSyncedOnDateTime`: DateTimeOffset
    last_synced_on_date_time "lastSyncedOnDateTime": mg::DateTimeOffset,
    /// `metadata`: microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata
    metadata "metadata": mg::Boxed<super::ThirdPartyWorkItemMetadata>,
    /// `provider`: microsoft.graph.security.caseManagement.thirdPartyWorkItemProvider, not null
    provider "provider" "r": mg::Open<super::ThirdPartyWorkItemProvider>,
    /// `syncedBy`: String, not null
    synced_by "syncedBy" "r": String,
    /// `workItemType`: microsoft.graph.security.caseManagement.thirdPartyWorkItemType, not null
    work_item_type "workItemType" "r": mg::Open<super::ThirdPartyWorkItemType>,
}
