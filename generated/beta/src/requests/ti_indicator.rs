// @generated
use crate::{mg, models};

/// One `microsoft.graph.tiIndicator`, by its URL.
///
/// For example `/security/tiIndicators/{tiIndicator-id}`.
pub type TiIndicatorResource = mg::One<models::TiIndicator>;

mg::builder! {
    /// A collection of `microsoft.graph.tiIndicator`, by its URL.
    ///
    /// For example `/security/tiIndicators`.
    TiIndicatorCollection(mg::Many<models::TiIndicator, TiIndicatorResource>)
}

impl TiIndicatorCollection {
    /// `POST …/deleteTiIndicators`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn delete_ti_indicators(
        &self,
        parameters: DeleteTiIndicators,
    ) -> mg::Request<mg::Page<models::ResultInfo>> {
        mg::Path::action_with(self, "deleteTiIndicators", &parameters)
    }

    /// `POST …/deleteTiIndicatorsByExternalId`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn delete_ti_indicators_by_external_id(
        &self,
        parameters: DeleteTiIndicatorsByExternalId,
    ) -> mg::Request<mg::Page<models::ResultInfo>> {
        mg::Path::action_with(self, "deleteTiIndicatorsByExternalId", &parameters)
    }

    /// `POST …/submitTiIndicators`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn submit_ti_indicators(
        &self,
        parameters: SubmitTiIndicators,
    ) -> mg::Request<mg::Page<models::TiIndicator>> {
        mg::Path::action_with(self, "submitTiIndicators", &parameters)
    }

    /// `POST …/updateTiIndicators`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ThreatIndicators.ReadWrite.OwnedBy** | **ThreatIndicators.ReadWrite.OwnedBy** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn update_ti_indicators(
        &self,
        parameters: UpdateTiIndicators,
    ) -> mg::Request<mg::Page<models::TiIndicator>> {
        mg::Path::action_with(self, "updateTiIndicators", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.deleteTiIndicators`.
    DeleteTiIndicators "microsoft.graph.deleteTiIndicators" "parameters";
    /// `value`: Collection(String)
    value "value": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.deleteTiIndicatorsByExternalId`.
    DeleteTiIndicatorsByExternalId "microsoft.graph.deleteTiIndicatorsByExternalId" "parameters";
    /// `value`: Collection(String)
    value "value": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.submitTiIndicators`.
    SubmitTiIndicators "microsoft.graph.submitTiIndicators" "parameters";
    /// `value`: Collection(tiIndicator)
    value "value": Vec<models::TiIndicator>,
}

mg::record! {
    /// Parameters of `microsoft.graph.updateTiIndicators`.
    UpdateTiIndicators "microsoft.graph.updateTiIndicators" "parameters";
    /// `value`: Collection(tiIndicator)
    value "value": Vec<models::TiIndicator>,
}
