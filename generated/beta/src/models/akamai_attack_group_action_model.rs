// @generated
use crate::mg;

/// Complex type `microsoft.graph.akamaiAttackGroupActionModel`.
pub struct AkamaiAttackGroupActionModel {
    /// `action`.
    pub action: mg::Field<String>,
    /// `group`.
    pub group: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AkamaiAttackGroupActionModel: "microsoft.graph.akamaiAttackGroupActionModel", complex;
    action: "action",
    group: "group",
}
