// @generated
use crate::{mg, models};

/// One `microsoft.graph.alert`, by its URL.
///
/// For example `/security/alerts/{alert-id}`.
pub type AlertResource = mg::One<models::Alert>;

mg::builder! {
    /// A collection of `microsoft.graph.alert`, by its URL.
    ///
    /// For example `/security/alerts`.
    AlertCollection(mg::Many<models::Alert, AlertResource>)
}

impl AlertCollection {
    /// `POST …/updateAlerts`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SecurityEvents.ReadWrite.All** | **SecurityEvents.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn update_alerts(
        &self,
        parameters: UpdateAlerts,
    ) -> mg::Request<mg::Page<models::Alert>> {
        mg::Path::action_with(self, "updateAlerts", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updateAlerts`.
    UpdateAlerts "microsoft.graph.updateAlerts" "parameters";
    /// `value`: Collection(alert)
    value "value": Vec<models::Alert>,
}
