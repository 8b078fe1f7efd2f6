// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.safeguardProfile`, a complex type.
    SafeguardProfile "microsoft.graph.windowsUpdates.safeguardProfile" "complex";
    /// `category`: microsoft.graph.windowsUpdates.safeguardCategory
    category "category": mg::Open<super::SafeguardCategory>,
}
