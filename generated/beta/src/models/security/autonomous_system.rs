// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.autonomousSystem`.
pub struct AutonomousSystem {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `number`. Never null.
    pub number: mg::Field<i32>,
    /// `organization`. Never null.
    pub organization: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutonomousSystem: "microsoft.graph.security.autonomousSystem", complex;
    name: "name" required,
    number: "number" required,
    organization: "organization" required,
    value: "value" required,
}
