// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.sharePointMetaDataInfo`, a complex type.
    SharePointMetaDataInfo "microsoft.graph.security.dlp.sharePointMetaDataInfo" "complex";
    /// `aiFileActions`: String
    ai_file_actions "aiFileActions": String,
    /// `blockedUserForFileAccess`: String
    blocked_user_for_file_access "blockedUserForFileAccess": String,
    /// `fileId`: String
    file_id "fileId": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `fileOwner`: String
    file_owner "fileOwner": String,
    /// `filePathUrl`: String
    file_path_url "filePathUrl": String,
    /// `fileSize`: Int64
    file_size "fileSize": i64,
    /// `from`: String
    from "from": String,
    /// `isJitTriggered`: Boolean, not null
    is_jit_triggered "isJitTriggered" "r": bool,
    /// `isViewableByExternalUsers`: Boolean, not null
    is_viewable_by_external_users "isViewableByExternalUsers" "r": bool,
    /// `isVisibleOnlyToOdbOwner`: Boolean, not null
    is_visible_only_to_odb_owner "isVisibleOnlyToOdbOwner" "r": bool,
    /// `itemCreatedDate`: Date
    item_created_date "itemCreatedDate": mg::Date,
    /// `itemLastModifiedDate`: Date
    item_last_modified_date "itemLastModifiedDate": mg::Date,
    /// `itemLastSharedDate`: Date
    item_last_shared_date "itemLastSharedDate": mg::Date,
    /// `quarantineLocationFileUrl`: String
    quarantine_location_file_url "quarantineLocationFileUrl": String,
    /// `sensitivityLabelIds`: Collection(String), items not null
    sensitivity_label_ids "sensitivityLabelIds" "r": Vec<String>,
    /// `sensitivityLabelNames`: Collection(String), items not null
    sensitivity_label_names "sensitivityLabelNames" "r": Vec<String>,
    /// `sharedBy`: Collection(String), items not null
    shared_by "sharedBy" "r": Vec<String>,
    /// `sharedWith`: Collection(String), items not null
    shared_with "sharedWith" "r": Vec<String>,
    /// `siteAdmins`: Collection(String), items not null
    site_admins "siteAdmins" "r": Vec<String>,
    /// `siteCollectionGuid`: String
    site_collection_guid "siteCollectionGuid": String,
    /// `siteCollectionUrl`: String
    site_collection_url "siteCollectionUrl": String,
    /// `uniqueId`: String
    unique_id "uniqueId": String,
    /// `violatingAction`: String
    violating_action "violatingAction": String,
}
