// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.sharePointMetaDataInfo`.
pub struct SharePointMetaDataInfo {
    /// `aiFileActions`.
    pub ai_file_actions: mg::Field<String>,
    /// `blockedUserForFileAccess`.
    pub blocked_user_for_file_access: mg::Field<String>,
    /// `fileId`.
    pub file_id: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `fileOwner`.
    pub file_owner: mg::Field<String>,
    /// `filePathUrl`.
    pub file_path_url: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i64>,
    /// `from`.
    pub from: mg::Field<String>,
    /// `isJitTriggered`. Never null.
    pub is_jit_triggered: mg::Field<bool>,
    /// `isViewableByExternalUsers`. Never null.
    pub is_viewable_by_external_users: mg::Field<bool>,
    /// `isVisibleOnlyToOdbOwner`. Never null.
    pub is_visible_only_to_odb_owner: mg::Field<bool>,
    /// `itemCreatedDate`.
    pub item_created_date: mg::Field<mg::Date>,
    /// `itemLastModifiedDate`.
    pub item_last_modified_date: mg::Field<mg::Date>,
    /// `itemLastSharedDate`.
    pub item_last_shared_date: mg::Field<mg::Date>,
    /// `quarantineLocationFileUrl`.
    pub quarantine_location_file_url: mg::Field<String>,
    /// `sensitivityLabelIds`.
    pub sensitivity_label_ids: mg::Field<Vec<String>>,
    /// `sensitivityLabelNames`.
    pub sensitivity_label_names: mg::Field<Vec<String>>,
    /// `sharedBy`.
    pub shared_by: mg::Field<Vec<String>>,
    /// `sharedWith`.
    pub shared_with: mg::Field<Vec<String>>,
    /// `siteAdmins`.
    pub site_admins: mg::Field<Vec<String>>,
    /// `siteCollectionGuid`.
    pub site_collection_guid: mg::Field<String>,
    /// `siteCollectionUrl`.
    pub site_collection_url: mg::Field<String>,
    /// `uniqueId`.
    pub unique_id: mg::Field<String>,
    /// `violatingAction`.
    pub violating_action: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMetaDataInfo: "microsoft.graph.security.dlp.sharePointMetaDataInfo", complex;
    ai_file_actions: "aiFileActions",
    blocked_user_for_file_access: "blockedUserForFileAccess",
    file_id: "fileId",
    file_name: "fileName",
    file_owner: "fileOwner",
    file_path_url: "filePathUrl",
    file_size: "fileSize",
    from: "from",
    is_jit_triggered: "isJitTriggered" required,
    is_viewable_by_external_users: "isViewableByExternalUsers" required,
    is_visible_only_to_odb_owner: "isVisibleOnlyToOdbOwner" required,
    item_created_date: "itemCreatedDate",
    item_last_modified_date: "itemLastModifiedDate",
    item_last_shared_date: "itemLastSharedDate",
    quarantine_location_file_url: "quarantineLocationFileUrl",
    sensitivity_label_ids: "sensitivityLabelIds" required,
    sensitivity_label_names: "sensitivityLabelNames" required,
    shared_by: "sharedBy" required,
    shared_with: "sharedWith" required,
    site_admins: "siteAdmins" required,
    site_collection_guid: "siteCollectionGuid",
    site_collection_url: "siteCollectionUrl",
    unique_id: "uniqueId",
    violating_action: "violatingAction",
}
