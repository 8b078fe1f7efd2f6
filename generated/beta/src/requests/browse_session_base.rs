// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.browseSessionBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/browseSessions/{browseSessionBase-id}`.
    BrowseSessionBaseResource(mg::One<models::BrowseSessionBase>)
}

impl BrowseSessionBaseResource {
    /// `…/microsoft.graph.oneDriveForBusinessBrowseSession`
    #[inline]
    pub fn as_one_drive_for_business_browse_session(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionResource {
        mg::to(self, "microsoft.graph.oneDriveForBusinessBrowseSession")
    }

    /// `…/microsoft.graph.sharePointBrowseSession`
    #[inline]
    pub fn as_share_point_browse_session(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionResource {
        mg::to(self, "microsoft.graph.sharePointBrowseSession")
    }

    /// `POST …/browse`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn browse(
        &self,
        parameters: Browse,
    ) -> mg::Request<mg::Page<models::BrowseQueryResponseItem>> {
        mg::Path::action_with(self, "browse", &parameters)
    }

    /// `GET …/browse(nextFetchToken=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn browse_function(
        &self,
        parameters: BrowseFunction,
    ) -> mg::Request<mg::Page<models::BrowseQueryResponseItem>> {
        mg::Path::function_with(self, "browse", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.browseSessionBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/browseSessions`.
    BrowseSessionBaseCollection(mg::Many<models::BrowseSessionBase, BrowseSessionBaseResource>)
}

impl BrowseSessionBaseCollection {
    /// `…/microsoft.graph.oneDriveForBusinessBrowseSession`
    #[inline]
    pub fn as_one_drive_for_business_browse_session(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionCollection {
        mg::to(self, "microsoft.graph.oneDriveForBusinessBrowseSession")
    }

    /// `…/microsoft.graph.sharePointBrowseSession`
    #[inline]
    pub fn as_share_point_browse_session(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionCollection {
        mg::to(self, "microsoft.graph.sharePointBrowseSession")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.browse`.
    Browse "microsoft.graph.browse" "parameters";
    /// `browseLocationItemKey`: String
    browse_location_item_key "browseLocationItemKey": String,
    /// `browseResourceType`: browsableResourceType
    browse_resource_type "browseResourceType": mg::Open<models::BrowsableResourceType>,
    /// `filter`: String
    filter "filter": String,
    /// `optimizedBrowse`: Boolean
    optimized_browse "optimizedBrowse": bool,
    /// `orderBy`: browseQueryOrder
    order_by "orderBy": mg::Open<models::BrowseQueryOrder>,
}

mg::record! {
    /// Parameters of `microsoft.graph.browse`.
    BrowseFunction "microsoft.graph.browse" "parameters";
    /// `nextFetchToken`: String, not null, masked in Debug
    next_fetch_token "nextFetchToken" "rs": String,
}
