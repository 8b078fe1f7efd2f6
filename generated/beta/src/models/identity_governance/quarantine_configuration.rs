// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.quarantineConfiguration`.
pub struct QuarantineConfiguration {
    /// `conditions`.
    pub conditions: mg::Field<Vec<super::QuarantineCondition>>,
    /// `matchMode`. Never null.
    pub match_mode: mg::Field<mg::Open<super::MatchMode>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuarantineConfiguration: "microsoft.graph.identityGovernance.quarantineConfiguration", complex;
    conditions: "conditions" required,
    match_mode: "matchMode" required,
}
