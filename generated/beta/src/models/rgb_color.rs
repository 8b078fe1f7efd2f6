// @generated
use crate::mg;

/// Complex type [`microsoft.graph.rgbColor`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-rgbcolor?view=graph-rest-beta
pub struct RgbColor {
    /// `b`. Never null.
    pub b: mg::Field<u8>,
    /// `g`. Never null.
    pub g: mg::Field<u8>,
    /// `r`. Never null.
    pub r: mg::Field<u8>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RgbColor: "microsoft.graph.rgbColor", complex;
    b: "b" required,
    g: "g" required,
    r: "r" required,
}
