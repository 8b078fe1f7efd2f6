// @generated
use crate::{mg, models};

/// Requests on one [`TiIndicator`](models::TiIndicator): `get`, `update`, `delete`.
///
/// For example `graph.security().ti_indicators().id(id)`.
pub type TiIndicatorResource = mg::One<models::TiIndicator>;

/// Requests on a collection of [`TiIndicator`](models::TiIndicator): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.security().ti_indicators()`.
#[derive(Clone, Debug)]
pub struct TiIndicatorCollection(mg::Many<models::TiIndicator, TiIndicatorResource>);

mg::builder! { TiIndicatorCollection: mg::Many<models::TiIndicator, TiIndicatorResource> }

impl TiIndicatorCollection {
    /// `POST …/deleteTiIndicators`.
    ///
    /// Returns a page of [`ResultInfo`](models::ResultInfo).
    ///
    /// Least privileged permission: `ThreatIndicators.ReadWrite.OwnedBy` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn delete_ti_indicators(
        &self,
        parameters: DeleteTiIndicators,
    ) -> mg::Request<mg::Page<models::ResultInfo>> {
        self.raw().action_with("deleteTiIndicators", &parameters)
    }

    /// `POST …/deleteTiIndicatorsByExternalId`.
    ///
    /// Returns a page of [`ResultInfo`](models::ResultInfo).
    ///
    /// Least privileged permission: `ThreatIndicators.ReadWrite.OwnedBy` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn delete_ti_indicators_by_external_id(
        &self,
        parameters: DeleteTiIndicatorsByExternalId,
    ) -> mg::Request<mg::Page<models::ResultInfo>> {
        self.raw().action_with("deleteTiIndicatorsByExternalId", &parameters)
    }

    /// `POST …/submitTiIndicators`.
    ///
    /// Returns a page of [`TiIndicator`](models::TiIndicator).
    ///
    /// Least privileged permission: `ThreatIndicators.ReadWrite.OwnedBy` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn submit_ti_indicators(
        &self,
        parameters: SubmitTiIndicators,
    ) -> mg::Request<mg::Page<models::TiIndicator>> {
        self.raw().action_with("submitTiIndicators", &parameters)
    }

    /// `POST …/updateTiIndicators`.
    ///
    /// Returns a page of [`TiIndicator`](models::TiIndicator).
    ///
    /// Least privileged permission: `ThreatIndicators.ReadWrite.OwnedBy` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn update_ti_indicators(
        &self,
        parameters: UpdateTiIndicators,
    ) -> mg::Request<mg::Page<models::TiIndicator>> {
        self.raw().action_with("updateTiIndicators", &parameters)
    }
}

/// Parameters of [`TiIndicatorCollection::delete_ti_indicators`].
pub struct DeleteTiIndicators {
    /// `value`.
    pub value: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteTiIndicators: "microsoft.graph.deleteTiIndicators", parameters;
    value: "value",
}

/// Parameters of [`TiIndicatorCollection::delete_ti_indicators_by_external_id`].
pub struct DeleteTiIndicatorsByExternalId {
    /// `value`.
    pub value: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeleteTiIndicatorsByExternalId: "microsoft.graph.deleteTiIndicatorsByExternalId", parameters;
    value: "value",
}

/// Parameters of [`TiIndicatorCollection::submit_ti_indicators`].
pub struct SubmitTiIndicators {
    /// `value`.
    pub value: mg::Field<Vec<models::TiIndicator>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubmitTiIndicators: "microsoft.graph.submitTiIndicators", parameters;
    value: "value",
}

/// Parameters of [`TiIndicatorCollection::update_ti_indicators`].
pub struct UpdateTiIndicators {
    /// `value`.
    pub value: mg::Field<Vec<models::TiIndicator>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateTiIndicators: "microsoft.graph.updateTiIndicators", parameters;
    value: "value",
}
