// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.extendedProperties`, an open complex type derived from `microsoft.graph.Dictionary`.
    ExtendedProperties "microsoft.graph.networkaccess.extendedProperties" "complex open" : crate::models::Dictionary;
}

mg::derived_from! { ExtendedProperties: crate::models::Dictionary }
