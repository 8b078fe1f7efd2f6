// @generated
use crate::mg;

/// `microsoft.graph.photoUpdateSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhotoUpdateSource {
    /// `cloud`, 0.
    Cloud,
    /// `onPremises`, 1.
    OnPremises,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    PhotoUpdateSource "microsoft.graph.photoUpdateSource" "";
    Cloud "cloud" 0,
    OnPremises "onPremises" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
