// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rgbColor`, a complex type.
    RgbColor "microsoft.graph.rgbColor" "complex";
    /// `b`: Byte, not null
    b "b" "r": u8,
    /// `g`: Byte, not null
    g "g" "r": u8,
    /// `r`: Byte, not null
    r "r" "r": u8,
}
