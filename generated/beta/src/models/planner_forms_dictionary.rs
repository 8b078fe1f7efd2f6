// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFormsDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    PlannerFormsDictionary "microsoft.graph.plannerFormsDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { PlannerFormsDictionary: super::Dictionary }
