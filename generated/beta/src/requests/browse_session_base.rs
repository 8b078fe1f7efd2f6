// @generated
use crate::{mg, models, requests};

/// Requests on one [`BrowseSessionBase`](models::BrowseSessionBase): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().backup_restore().browse_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct BrowseSessionBaseResource(mg::One<models::BrowseSessionBase>);

mg::builder! { BrowseSessionBaseResource: mg::One<models::BrowseSessionBase> }

impl BrowseSessionBaseResource {
    /// `…/microsoft.graph.oneDriveForBusinessBrowseSession`: cast to
    /// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessBrowseSession")]
    #[inline]
    pub fn cast_to_one_drive_for_business_browse_session(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionResource {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessBrowseSession")
    }

    /// `…/microsoft.graph.sharePointBrowseSession`: cast to
    /// [`SharePointBrowseSession`](models::SharePointBrowseSession).
    #[doc(alias = "microsoft.graph.sharePointBrowseSession")]
    #[inline]
    pub fn cast_to_share_point_browse_session(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionResource {
        mg::navigate(self, "microsoft.graph.sharePointBrowseSession")
    }

    /// `POST …/browse`.
    ///
    /// Returns a page of [`BrowseQueryResponseItem`](models::BrowseQueryResponseItem).
    ///
    /// Least privileged permission: `BackupRestore-Restore.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn browse(
        &self,
        parameters: Browse,
    ) -> mg::Request<mg::Page<models::BrowseQueryResponseItem>> {
        self.raw().action_with("browse", &parameters)
    }

    /// `GET …/browse(nextFetchToken=…)`.
    ///
    /// Returns a page of [`BrowseQueryResponseItem`](models::BrowseQueryResponseItem).
    #[doc(alias = "browse")]
    #[inline]
    pub fn browse_function(
        &self,
        parameters: impl Into<BrowseFunction>,
    ) -> mg::Request<mg::Page<models::BrowseQueryResponseItem>> {
        self.raw().function_with("browse", &parameters.into())
    }
}

/// Requests on a collection of [`BrowseSessionBase`](models::BrowseSessionBase): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().browse_sessions()`.
#[derive(Clone, Debug)]
pub struct BrowseSessionBaseCollection(
    mg::Many<models::BrowseSessionBase, BrowseSessionBaseResource>,
);

mg::builder! { BrowseSessionBaseCollection: mg::Many<models::BrowseSessionBase, BrowseSessionBaseResource> }

impl BrowseSessionBaseCollection {
    /// `…/microsoft.graph.oneDriveForBusinessBrowseSession`: the members that are
    /// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessBrowseSession")]
    #[inline]
    pub fn cast_to_one_drive_for_business_browse_session(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionCollection {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessBrowseSession")
    }

    /// `…/microsoft.graph.sharePointBrowseSession`: the members that are
    /// [`SharePointBrowseSession`](models::SharePointBrowseSession).
    #[doc(alias = "microsoft.graph.sharePointBrowseSession")]
    #[inline]
    pub fn cast_to_share_point_browse_session(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionCollection {
        mg::navigate(self, "microsoft.graph.sharePointBrowseSession")
    }
}

/// Parameters of [`BrowseSessionBaseResource::browse`].
pub struct Browse {
    /// `browseLocationItemKey`.
    pub browse_location_item_key: mg::Field<String>,
    /// `browseResourceType`.
    pub browse_resource_type: mg::Field<mg::Open<models::BrowsableResourceType>>,
    /// `filter`.
    pub filter: mg::Field<String>,
    /// `optimizedBrowse`.
    pub optimized_browse: mg::Field<bool>,
    /// `orderBy`.
    pub order_by: mg::Field<mg::Open<models::BrowseQueryOrder>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Browse: "microsoft.graph.browse", parameters;
    browse_location_item_key: "browseLocationItemKey",
    browse_resource_type: "browseResourceType",
    filter: "filter",
    optimized_browse: "optimizedBrowse",
    order_by: "orderBy",
}

/// Parameters of [`BrowseSessionBaseResource::browse_function`].
///
/// A call can pass `next_fetch_token` alone.
pub struct BrowseFunction {
    /// `nextFetchToken`. Required.
    pub next_fetch_token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowseFunction: "microsoft.graph.browse", parameters;
    next_fetch_token: "nextFetchToken" required,
}

mg::required_parameters! {
    BrowseFunction;
    next_fetch_token: String,
}
