// @generated
use crate::mg;

/// Complex type `microsoft.graph.trustFrameworkKey`.
pub struct TrustFrameworkKey {
    /// `d`. Secret: masked in `Debug`.
    pub d: mg::Field<String>,
    /// `dp`. Secret: masked in `Debug`.
    pub dp: mg::Field<String>,
    /// `dq`. Secret: masked in `Debug`.
    pub dq: mg::Field<String>,
    /// `e`.
    pub e: mg::Field<String>,
    /// `exp`.
    pub exp: mg::Field<i64>,
    /// `k`. Secret: masked in `Debug`.
    pub k: mg::Field<String>,
    /// `kid`.
    pub kid: mg::Field<String>,
    /// `kty`.
    pub kty: mg::Field<String>,
    /// `n`.
    pub n: mg::Field<String>,
    /// `nbf`.
    pub nbf: mg::Field<i64>,
    /// `p`. Secret: masked in `Debug`.
    pub p: mg::Field<String>,
    /// `q`. Secret: masked in `Debug`.
    pub q: mg::Field<String>,
    /// `qi`. Secret: masked in `Debug`.
    pub qi: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::TrustFrameworkKeyStatus>>,
    /// `use`.
    pub use_: mg::Field<String>,
    /// `x5c`.
    pub x5c: mg::Field<Vec<String>>,
    /// `x5t`.
    pub x5t: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustFrameworkKey: "microsoft.graph.trustFrameworkKey", complex;
    d: "d" secret,
    dp: "dp" secret,
    dq: "dq" secret,
    e: "e",
    exp: "exp",
    k: "k" secret,
    kid: "kid",
    kty: "kty",
    n: "n",
    nbf: "nbf",
    p: "p" secret,
    q: "q" secret,
    qi: "qi" secret,
    status: "status",
    use_: "use",
    x5c: "x5c",
    x5t: "x5t",
}
