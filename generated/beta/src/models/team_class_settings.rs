// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamClassSettings`.
pub struct TeamClassSettings {
    /// `notifyGuardiansAboutAssignments`.
    pub notify_guardians_about_assignments: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamClassSettings: "microsoft.graph.teamClassSettings", complex;
    notify_guardians_about_assignments: "notifyGuardiansAboutAssignments",
}
