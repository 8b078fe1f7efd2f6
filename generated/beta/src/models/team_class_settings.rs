// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamClassSettings`, a complex type.
    TeamClassSettings "microsoft.graph.teamClassSettings" "complex";
    /// `notifyGuardiansAboutAssignments`: Boolean
    notify_guardians_about_assignments "notifyGuardiansAboutAssignments": bool,
}
