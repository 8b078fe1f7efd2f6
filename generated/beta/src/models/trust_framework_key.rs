// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustFrameworkKey`, a complex type.
    TrustFrameworkKey "microsoft.graph.trustFrameworkKey" "complex";
    /// `d`: String
    d "d": String,
    /// `dp`: String
    dp "dp": String,
    /// `dq`: String
    dq "dq": String,
    /// `e`: String
    e "e": String,
    /// `exp`: Int64
    exp "exp": i64,
    /// `k`: String
    k "k": String,
    /// `kid`: String
    kid "kid": String,
    /// `kty`: String
    kty "kty": String,
    /// `n`: String
    n "n": String,
    /// `nbf`: Int64
    nbf "nbf": i64,
    /// `p`: String
    p "p": String,
    /// `q`: String
    q "q": String,
    /// `qi`: String
    qi "qi": String,
    /// `status`: trustFrameworkKeyStatus
    status "status": mg::Open<super::TrustFrameworkKeyStatus>,
    /// `use`: String
    use_ "use": String,
    /// `x5c`: Collection(String)
    x5c "x5c": Vec<String>,
    /// `x5t`: String
    x5t "x5t": String,
}
