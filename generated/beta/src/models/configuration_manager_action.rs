// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerAction`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageraction?view=graph-rest-beta
pub struct ConfigurationManagerAction {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::ConfigurationManagerActionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagerAction: "microsoft.graph.configurationManagerAction", complex;
    action: "action" required,
}
