// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookFunctions`](models::WorkbookFunctions): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().functions()`.
#[derive(Clone, Debug)]
pub struct WorkbookFunctionsResource(mg::One<models::WorkbookFunctions>);

mg::builder! { WorkbookFunctionsResource: mg::One<models::WorkbookFunctions> }

impl WorkbookFunctionsResource {
    /// `POST …/abs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn abs(&self, parameters: Abs) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("abs", &parameters)
    }

    /// `POST …/accrInt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn accr_int(
        &self,
        parameters: AccrInt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("accrInt", &parameters)
    }

    /// `POST …/accrIntM`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn accr_int_m(
        &self,
        parameters: AccrIntM,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("accrIntM", &parameters)
    }

    /// `POST …/acos`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn acos(&self, parameters: Acos) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("acos", &parameters)
    }

    /// `POST …/acosh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn acosh(
        &self,
        parameters: Acosh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("acosh", &parameters)
    }

    /// `POST …/acot`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn acot(&self, parameters: Acot) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("acot", &parameters)
    }

    /// `POST …/acoth`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn acoth(
        &self,
        parameters: Acoth,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("acoth", &parameters)
    }

    /// `POST …/amorDegrc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn amor_degrc(
        &self,
        parameters: AmorDegrc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("amorDegrc", &parameters)
    }

    /// `POST …/amorLinc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn amor_linc(
        &self,
        parameters: AmorLinc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("amorLinc", &parameters)
    }

    /// `POST …/and`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn and(&self, parameters: And) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("and", &parameters)
    }

    /// `POST …/arabic`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn arabic(
        &self,
        parameters: Arabic,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("arabic", &parameters)
    }

    /// `POST …/areas`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn areas(
        &self,
        parameters: Areas,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("areas", &parameters)
    }

    /// `POST …/asc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn asc(&self, parameters: Asc) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("asc", &parameters)
    }

    /// `POST …/asin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn asin(&self, parameters: Asin) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("asin", &parameters)
    }

    /// `POST …/asinh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn asinh(
        &self,
        parameters: Asinh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("asinh", &parameters)
    }

    /// `POST …/atan`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn atan(&self, parameters: Atan) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("atan", &parameters)
    }

    /// `POST …/atan2`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn atan2(
        &self,
        parameters: Atan2,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("atan2", &parameters)
    }

    /// `POST …/atanh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn atanh(
        &self,
        parameters: Atanh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("atanh", &parameters)
    }

    /// `POST …/aveDev`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ave_dev(
        &self,
        parameters: AveDev,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("aveDev", &parameters)
    }

    /// `POST …/average`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn average(
        &self,
        parameters: Average,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("average", &parameters)
    }

    /// `POST …/averageA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn average_a(
        &self,
        parameters: AverageA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("averageA", &parameters)
    }

    /// `POST …/averageIf`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn average_if(
        &self,
        parameters: AverageIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("averageIf", &parameters)
    }

    /// `POST …/averageIfs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn average_ifs(
        &self,
        parameters: AverageIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("averageIfs", &parameters)
    }

    /// `POST …/bahtText`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn baht_text(
        &self,
        parameters: BahtText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bahtText", &parameters)
    }

    /// `POST …/base`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn base(&self, parameters: Base) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("base", &parameters)
    }

    /// `POST …/besselI`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bessel_i(
        &self,
        parameters: BesselI,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("besselI", &parameters)
    }

    /// `POST …/besselJ`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bessel_j(
        &self,
        parameters: BesselJ,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("besselJ", &parameters)
    }

    /// `POST …/besselK`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bessel_k(
        &self,
        parameters: BesselK,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("besselK", &parameters)
    }

    /// `POST …/besselY`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bessel_y(
        &self,
        parameters: BesselY,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("besselY", &parameters)
    }

    /// `POST …/beta_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn beta_dist(
        &self,
        parameters: BetaDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("beta_Dist", &parameters)
    }

    /// `POST …/beta_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn beta_inv(
        &self,
        parameters: BetaInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("beta_Inv", &parameters)
    }

    /// `POST …/bin2Dec`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bin2_dec(
        &self,
        parameters: Bin2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bin2Dec", &parameters)
    }

    /// `POST …/bin2Hex`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bin2_hex(
        &self,
        parameters: Bin2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bin2Hex", &parameters)
    }

    /// `POST …/bin2Oct`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bin2_oct(
        &self,
        parameters: Bin2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bin2Oct", &parameters)
    }

    /// `POST …/binom_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn binom_dist(
        &self,
        parameters: BinomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("binom_Dist", &parameters)
    }

    /// `POST …/binom_Dist_Range`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn binom_dist_range(
        &self,
        parameters: BinomDistRange,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("binom_Dist_Range", &parameters)
    }

    /// `POST …/binom_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn binom_inv(
        &self,
        parameters: BinomInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("binom_Inv", &parameters)
    }

    /// `POST …/bitand`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bitand(
        &self,
        parameters: Bitand,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bitand", &parameters)
    }

    /// `POST …/bitlshift`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bitlshift(
        &self,
        parameters: Bitlshift,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bitlshift", &parameters)
    }

    /// `POST …/bitor`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bitor(
        &self,
        parameters: Bitor,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bitor", &parameters)
    }

    /// `POST …/bitrshift`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bitrshift(
        &self,
        parameters: Bitrshift,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bitrshift", &parameters)
    }

    /// `POST …/bitxor`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn bitxor(
        &self,
        parameters: Bitxor,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("bitxor", &parameters)
    }

    /// `POST …/ceiling_Math`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ceiling_math(
        &self,
        parameters: CeilingMath,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ceiling_Math", &parameters)
    }

    /// `POST …/ceiling_Precise`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ceiling_precise(
        &self,
        parameters: CeilingPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ceiling_Precise", &parameters)
    }

    /// `POST …/char`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn char(&self, parameters: Char) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("char", &parameters)
    }

    /// `POST …/chiSq_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn chi_sq_dist(
        &self,
        parameters: ChiSqDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("chiSq_Dist", &parameters)
    }

    /// `POST …/chiSq_Dist_RT`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn chi_sq_dist_rt(
        &self,
        parameters: ChiSqDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("chiSq_Dist_RT", &parameters)
    }

    /// `POST …/chiSq_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn chi_sq_inv(
        &self,
        parameters: ChiSqInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("chiSq_Inv", &parameters)
    }

    /// `POST …/chiSq_Inv_RT`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn chi_sq_inv_rt(
        &self,
        parameters: ChiSqInvRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("chiSq_Inv_RT", &parameters)
    }

    /// `POST …/choose`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn choose(
        &self,
        parameters: Choose,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("choose", &parameters)
    }

    /// `POST …/clean`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn clean(
        &self,
        parameters: Clean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("clean", &parameters)
    }

    /// `POST …/code`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn code(&self, parameters: Code) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("code", &parameters)
    }

    /// `POST …/columns`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn columns(
        &self,
        parameters: Columns,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("columns", &parameters)
    }

    /// `POST …/combin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn combin(
        &self,
        parameters: Combin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("combin", &parameters)
    }

    /// `POST …/combina`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn combina(
        &self,
        parameters: Combina,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("combina", &parameters)
    }

    /// `POST …/complex`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn complex(
        &self,
        parameters: Complex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("complex", &parameters)
    }

    /// `POST …/concatenate`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn concatenate(
        &self,
        parameters: Concatenate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("concatenate", &parameters)
    }

    /// `POST …/confidence_Norm`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn confidence_norm(
        &self,
        parameters: ConfidenceNorm,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("confidence_Norm", &parameters)
    }

    /// `POST …/confidence_T`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn confidence_t(
        &self,
        parameters: ConfidenceT,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("confidence_T", &parameters)
    }

    /// `POST …/convert`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn convert(
        &self,
        parameters: Convert,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("convert", &parameters)
    }

    /// `POST …/cos`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn cos(&self, parameters: Cos) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("cos", &parameters)
    }

    /// `POST …/cosh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn cosh(&self, parameters: Cosh) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("cosh", &parameters)
    }

    /// `POST …/cot`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn cot(&self, parameters: Cot) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("cot", &parameters)
    }

    /// `POST …/coth`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coth(&self, parameters: Coth) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coth", &parameters)
    }

    /// `POST …/count`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn count_(
        &self,
        parameters: Count,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("count", &parameters)
    }

    /// `POST …/countA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn count_a(
        &self,
        parameters: CountA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("countA", &parameters)
    }

    /// `POST …/countBlank`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn count_blank(
        &self,
        parameters: CountBlank,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("countBlank", &parameters)
    }

    /// `POST …/countIf`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn count_if(
        &self,
        parameters: CountIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("countIf", &parameters)
    }

    /// `POST …/countIfs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn count_ifs(
        &self,
        parameters: CountIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("countIfs", &parameters)
    }

    /// `POST …/coupDayBs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_day_bs(
        &self,
        parameters: CoupDayBs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupDayBs", &parameters)
    }

    /// `POST …/coupDays`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_days(
        &self,
        parameters: CoupDays,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupDays", &parameters)
    }

    /// `POST …/coupDaysNc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_days_nc(
        &self,
        parameters: CoupDaysNc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupDaysNc", &parameters)
    }

    /// `POST …/coupNcd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_ncd(
        &self,
        parameters: CoupNcd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupNcd", &parameters)
    }

    /// `POST …/coupNum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_num(
        &self,
        parameters: CoupNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupNum", &parameters)
    }

    /// `POST …/coupPcd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn coup_pcd(
        &self,
        parameters: CoupPcd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("coupPcd", &parameters)
    }

    /// `POST …/csc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn csc(&self, parameters: Csc) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("csc", &parameters)
    }

    /// `POST …/csch`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn csch(&self, parameters: Csch) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("csch", &parameters)
    }

    /// `POST …/cumIPmt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn cum_i_pmt(
        &self,
        parameters: CumIPmt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("cumIPmt", &parameters)
    }

    /// `POST …/cumPrinc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn cum_princ(
        &self,
        parameters: CumPrinc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("cumPrinc", &parameters)
    }

    /// `POST …/date`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn date(&self, parameters: Date) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("date", &parameters)
    }

    /// `POST …/datevalue`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn datevalue(
        &self,
        parameters: Datevalue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("datevalue", &parameters)
    }

    /// `POST …/daverage`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn daverage(
        &self,
        parameters: Daverage,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("daverage", &parameters)
    }

    /// `POST …/day`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn day(&self, parameters: Day) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("day", &parameters)
    }

    /// `POST …/days`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn days(&self, parameters: Days) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("days", &parameters)
    }

    /// `POST …/days360`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn days360(
        &self,
        parameters: Days360,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("days360", &parameters)
    }

    /// `POST …/db`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn db(&self, parameters: Db) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("db", &parameters)
    }

    /// `POST …/dbcs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dbcs(&self, parameters: Dbcs) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dbcs", &parameters)
    }

    /// `POST …/dcount`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dcount(
        &self,
        parameters: Dcount,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dcount", &parameters)
    }

    /// `POST …/dcountA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dcount_a(
        &self,
        parameters: DcountA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dcountA", &parameters)
    }

    /// `POST …/ddb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ddb(&self, parameters: Ddb) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ddb", &parameters)
    }

    /// `POST …/dec2Bin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dec2_bin(
        &self,
        parameters: Dec2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dec2Bin", &parameters)
    }

    /// `POST …/dec2Hex`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dec2_hex(
        &self,
        parameters: Dec2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dec2Hex", &parameters)
    }

    /// `POST …/dec2Oct`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dec2_oct(
        &self,
        parameters: Dec2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dec2Oct", &parameters)
    }

    /// `POST …/decimal`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn decimal(
        &self,
        parameters: Decimal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("decimal", &parameters)
    }

    /// `POST …/degrees`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn degrees(
        &self,
        parameters: Degrees,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("degrees", &parameters)
    }

    /// `POST …/delta`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn delta(
        &self,
        parameters: Delta,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("delta", &parameters)
    }

    /// `POST …/devSq`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dev_sq(
        &self,
        parameters: DevSq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("devSq", &parameters)
    }

    /// `POST …/dget`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dget(&self, parameters: Dget) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dget", &parameters)
    }

    /// `POST …/disc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn disc(&self, parameters: Disc) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("disc", &parameters)
    }

    /// `POST …/dmax`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dmax(&self, parameters: Dmax) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dmax", &parameters)
    }

    /// `POST …/dmin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dmin(&self, parameters: Dmin) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dmin", &parameters)
    }

    /// `POST …/dollar`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dollar(
        &self,
        parameters: Dollar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dollar", &parameters)
    }

    /// `POST …/dollarDe`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dollar_de(
        &self,
        parameters: DollarDe,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dollarDe", &parameters)
    }

    /// `POST …/dollarFr`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dollar_fr(
        &self,
        parameters: DollarFr,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dollarFr", &parameters)
    }

    /// `POST …/dproduct`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dproduct(
        &self,
        parameters: Dproduct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dproduct", &parameters)
    }

    /// `POST …/dstDev`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dst_dev(
        &self,
        parameters: DstDev,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dstDev", &parameters)
    }

    /// `POST …/dstDevP`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dst_dev_p(
        &self,
        parameters: DstDevP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dstDevP", &parameters)
    }

    /// `POST …/dsum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dsum(&self, parameters: Dsum) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dsum", &parameters)
    }

    /// `POST …/duration`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn duration(
        &self,
        parameters: Duration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("duration", &parameters)
    }

    /// `POST …/dvar`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dvar(&self, parameters: Dvar) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dvar", &parameters)
    }

    /// `POST …/dvarP`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn dvar_p(
        &self,
        parameters: DvarP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("dvarP", &parameters)
    }

    /// `POST …/ecma_Ceiling`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ecma_ceiling(
        &self,
        parameters: EcmaCeiling,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ecma_Ceiling", &parameters)
    }

    /// `POST …/edate`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn edate(
        &self,
        parameters: Edate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("edate", &parameters)
    }

    /// `POST …/effect`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn effect(
        &self,
        parameters: Effect,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("effect", &parameters)
    }

    /// `POST …/eoMonth`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn eo_month(
        &self,
        parameters: EoMonth,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("eoMonth", &parameters)
    }

    /// `POST …/erf`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn erf(&self, parameters: Erf) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("erf", &parameters)
    }

    /// `POST …/erfC`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn erf_c(
        &self,
        parameters: ErfC,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("erfC", &parameters)
    }

    /// `POST …/erfC_Precise`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn erf_c_precise(
        &self,
        parameters: ErfCPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("erfC_Precise", &parameters)
    }

    /// `POST …/erf_Precise`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn erf_precise(
        &self,
        parameters: ErfPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("erf_Precise", &parameters)
    }

    /// `POST …/error_Type`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn error_type(
        &self,
        parameters: ErrorType,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("error_Type", &parameters)
    }

    /// `POST …/even`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn even(&self, parameters: Even) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("even", &parameters)
    }

    /// `POST …/exact`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn exact(
        &self,
        parameters: Exact,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("exact", &parameters)
    }

    /// `POST …/exp`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn exp(&self, parameters: Exp) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("exp", &parameters)
    }

    /// `POST …/expon_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn expon_dist(
        &self,
        parameters: ExponDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("expon_Dist", &parameters)
    }

    /// `POST …/f_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn f_dist(
        &self,
        parameters: FDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("f_Dist", &parameters)
    }

    /// `POST …/f_Dist_RT`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn f_dist_rt(
        &self,
        parameters: FDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("f_Dist_RT", &parameters)
    }

    /// `POST …/f_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn f_inv(
        &self,
        parameters: FInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("f_Inv", &parameters)
    }

    /// `POST …/f_Inv_RT`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn f_inv_rt(
        &self,
        parameters: FInvRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("f_Inv_RT", &parameters)
    }

    /// `POST …/fact`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fact(&self, parameters: Fact) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fact", &parameters)
    }

    /// `POST …/factDouble`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fact_double(
        &self,
        parameters: FactDouble,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("factDouble", &parameters)
    }

    /// `POST …/false`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn false_(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("false")
    }

    /// `POST …/find`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn find(&self, parameters: Find) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("find", &parameters)
    }

    /// `POST …/findB`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn find_b(
        &self,
        parameters: FindB,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("findB", &parameters)
    }

    /// `POST …/fisher`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fisher(
        &self,
        parameters: Fisher,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fisher", &parameters)
    }

    /// `POST …/fisherInv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fisher_inv(
        &self,
        parameters: FisherInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fisherInv", &parameters)
    }

    /// `POST …/fixed`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fixed(
        &self,
        parameters: Fixed,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fixed", &parameters)
    }

    /// `POST …/floor_Math`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn floor_math(
        &self,
        parameters: FloorMath,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("floor_Math", &parameters)
    }

    /// `POST …/floor_Precise`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn floor_precise(
        &self,
        parameters: FloorPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("floor_Precise", &parameters)
    }

    /// `POST …/fv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fv(&self, parameters: Fv) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fv", &parameters)
    }

    /// `POST …/fvschedule`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn fvschedule(
        &self,
        parameters: Fvschedule,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("fvschedule", &parameters)
    }

    /// `POST …/gamma`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gamma(
        &self,
        parameters: Gamma,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gamma", &parameters)
    }

    /// `POST …/gammaLn`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gamma_ln(
        &self,
        parameters: GammaLn,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gammaLn", &parameters)
    }

    /// `POST …/gammaLn_Precise`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gamma_ln_precise(
        &self,
        parameters: GammaLnPrecise,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gammaLn_Precise", &parameters)
    }

    /// `POST …/gamma_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gamma_dist(
        &self,
        parameters: GammaDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gamma_Dist", &parameters)
    }

    /// `POST …/gamma_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gamma_inv(
        &self,
        parameters: GammaInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gamma_Inv", &parameters)
    }

    /// `POST …/gauss`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gauss(
        &self,
        parameters: Gauss,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gauss", &parameters)
    }

    /// `POST …/gcd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn gcd(&self, parameters: Gcd) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("gcd", &parameters)
    }

    /// `POST …/geStep`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ge_step(
        &self,
        parameters: GeStep,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("geStep", &parameters)
    }

    /// `POST …/geoMean`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn geo_mean(
        &self,
        parameters: GeoMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("geoMean", &parameters)
    }

    /// `POST …/harMean`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn har_mean(
        &self,
        parameters: HarMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("harMean", &parameters)
    }

    /// `POST …/hex2Bin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hex2_bin(
        &self,
        parameters: Hex2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hex2Bin", &parameters)
    }

    /// `POST …/hex2Dec`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hex2_dec(
        &self,
        parameters: Hex2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hex2Dec", &parameters)
    }

    /// `POST …/hex2Oct`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hex2_oct(
        &self,
        parameters: Hex2Oct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hex2Oct", &parameters)
    }

    /// `POST …/hlookup`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hlookup(
        &self,
        parameters: Hlookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hlookup", &parameters)
    }

    /// `POST …/hour`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hour(&self, parameters: Hour) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hour", &parameters)
    }

    /// `POST …/hypGeom_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hyp_geom_dist(
        &self,
        parameters: HypGeomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hypGeom_Dist", &parameters)
    }

    /// `POST …/hyperlink`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn hyperlink(
        &self,
        parameters: Hyperlink,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("hyperlink", &parameters)
    }

    /// `POST …/if`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn if_(&self, parameters: If) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("if", &parameters)
    }

    /// `POST …/imAbs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_abs(
        &self,
        parameters: ImAbs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imAbs", &parameters)
    }

    /// `POST …/imArgument`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_argument(
        &self,
        parameters: ImArgument,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imArgument", &parameters)
    }

    /// `POST …/imConjugate`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_conjugate(
        &self,
        parameters: ImConjugate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imConjugate", &parameters)
    }

    /// `POST …/imCos`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_cos(
        &self,
        parameters: ImCos,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imCos", &parameters)
    }

    /// `POST …/imCosh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_cosh(
        &self,
        parameters: ImCosh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imCosh", &parameters)
    }

    /// `POST …/imCot`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_cot(
        &self,
        parameters: ImCot,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imCot", &parameters)
    }

    /// `POST …/imCsc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_csc(
        &self,
        parameters: ImCsc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imCsc", &parameters)
    }

    /// `POST …/imCsch`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_csch(
        &self,
        parameters: ImCsch,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imCsch", &parameters)
    }

    /// `POST …/imDiv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_div(
        &self,
        parameters: ImDiv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imDiv", &parameters)
    }

    /// `POST …/imExp`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_exp(
        &self,
        parameters: ImExp,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imExp", &parameters)
    }

    /// `POST …/imLn`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_ln(
        &self,
        parameters: ImLn,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imLn", &parameters)
    }

    /// `POST …/imLog10`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_log10(
        &self,
        parameters: ImLog10,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imLog10", &parameters)
    }

    /// `POST …/imLog2`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_log2(
        &self,
        parameters: ImLog2,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imLog2", &parameters)
    }

    /// `POST …/imPower`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_power(
        &self,
        parameters: ImPower,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imPower", &parameters)
    }

    /// `POST …/imProduct`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_product(
        &self,
        parameters: ImProduct,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imProduct", &parameters)
    }

    /// `POST …/imReal`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_real(
        &self,
        parameters: ImReal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imReal", &parameters)
    }

    /// `POST …/imSec`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sec(
        &self,
        parameters: ImSec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSec", &parameters)
    }

    /// `POST …/imSech`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sech(
        &self,
        parameters: ImSech,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSech", &parameters)
    }

    /// `POST …/imSin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sin(
        &self,
        parameters: ImSin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSin", &parameters)
    }

    /// `POST …/imSinh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sinh(
        &self,
        parameters: ImSinh,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSinh", &parameters)
    }

    /// `POST …/imSqrt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sqrt(
        &self,
        parameters: ImSqrt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSqrt", &parameters)
    }

    /// `POST …/imSub`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sub(
        &self,
        parameters: ImSub,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSub", &parameters)
    }

    /// `POST …/imSum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_sum(
        &self,
        parameters: ImSum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imSum", &parameters)
    }

    /// `POST …/imTan`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn im_tan(
        &self,
        parameters: ImTan,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imTan", &parameters)
    }

    /// `POST …/imaginary`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn imaginary(
        &self,
        parameters: Imaginary,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("imaginary", &parameters)
    }

    /// `POST …/int`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn int(&self, parameters: Int) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("int", &parameters)
    }

    /// `POST …/intRate`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn int_rate(
        &self,
        parameters: IntRate,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("intRate", &parameters)
    }

    /// `POST …/ipmt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ipmt(&self, parameters: Ipmt) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ipmt", &parameters)
    }

    /// `POST …/irr`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn irr(&self, parameters: Irr) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("irr", &parameters)
    }

    /// `POST …/isErr`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_err(
        &self,
        parameters: IsErr,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isErr", &parameters)
    }

    /// `POST …/isError`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_error(
        &self,
        parameters: IsError,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isError", &parameters)
    }

    /// `POST …/isEven`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_even(
        &self,
        parameters: IsEven,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isEven", &parameters)
    }

    /// `POST …/isFormula`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_formula(
        &self,
        parameters: IsFormula,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isFormula", &parameters)
    }

    /// `POST …/isLogical`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_logical(
        &self,
        parameters: IsLogical,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isLogical", &parameters)
    }

    /// `POST …/isNA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_na(
        &self,
        parameters: IsNa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isNA", &parameters)
    }

    /// `POST …/isNonText`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_non_text(
        &self,
        parameters: IsNonText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isNonText", &parameters)
    }

    /// `POST …/isNumber`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_number(
        &self,
        parameters: IsNumber,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isNumber", &parameters)
    }

    /// `POST …/isOdd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_odd(
        &self,
        parameters: IsOdd,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isOdd", &parameters)
    }

    /// `POST …/isText`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn is_text(
        &self,
        parameters: IsText,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isText", &parameters)
    }

    /// `POST …/isoWeekNum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn iso_week_num(
        &self,
        parameters: IsoWeekNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isoWeekNum", &parameters)
    }

    /// `POST …/iso_Ceiling`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn iso_ceiling(
        &self,
        parameters: IsoCeiling,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("iso_Ceiling", &parameters)
    }

    /// `POST …/ispmt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ispmt(
        &self,
        parameters: Ispmt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ispmt", &parameters)
    }

    /// `POST …/isref`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn isref(
        &self,
        parameters: Isref,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("isref", &parameters)
    }

    /// `POST …/kurt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn kurt(&self, parameters: Kurt) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("kurt", &parameters)
    }

    /// `POST …/large`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn large(
        &self,
        parameters: Large,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("large", &parameters)
    }

    /// `POST …/lcm`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn lcm(&self, parameters: Lcm) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("lcm", &parameters)
    }

    /// `POST …/left`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn left(&self, parameters: Left) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("left", &parameters)
    }

    /// `POST …/leftb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn leftb(
        &self,
        parameters: Leftb,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("leftb", &parameters)
    }

    /// `POST …/len`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn len(&self, parameters: Len) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("len", &parameters)
    }

    /// `POST …/lenb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn lenb(&self, parameters: Lenb) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("lenb", &parameters)
    }

    /// `POST …/ln`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ln(&self, parameters: Ln) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ln", &parameters)
    }

    /// `POST …/log`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn log(&self, parameters: Log) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("log", &parameters)
    }

    /// `POST …/log10`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn log10(
        &self,
        parameters: Log10,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("log10", &parameters)
    }

    /// `POST …/logNorm_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn log_norm_dist(
        &self,
        parameters: LogNormDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("logNorm_Dist", &parameters)
    }

    /// `POST …/logNorm_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn log_norm_inv(
        &self,
        parameters: LogNormInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("logNorm_Inv", &parameters)
    }

    /// `POST …/lookup`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn lookup(
        &self,
        parameters: Lookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("lookup", &parameters)
    }

    /// `POST …/lower`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn lower(
        &self,
        parameters: Lower,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("lower", &parameters)
    }

    /// `POST …/match`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn match_(
        &self,
        parameters: Match,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("match", &parameters)
    }

    /// `POST …/max`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn max(&self, parameters: Max) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("max", &parameters)
    }

    /// `POST …/maxA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn max_a(
        &self,
        parameters: MaxA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("maxA", &parameters)
    }

    /// `POST …/mduration`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn mduration(
        &self,
        parameters: Mduration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("mduration", &parameters)
    }

    /// `POST …/median`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn median(
        &self,
        parameters: Median,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("median", &parameters)
    }

    /// `POST …/mid`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn mid(&self, parameters: Mid) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("mid", &parameters)
    }

    /// `POST …/midb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn midb(&self, parameters: Midb) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("midb", &parameters)
    }

    /// `POST …/min`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn min(&self, parameters: Min) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("min", &parameters)
    }

    /// `POST …/minA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn min_a(
        &self,
        parameters: MinA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("minA", &parameters)
    }

    /// `POST …/minute`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn minute(
        &self,
        parameters: Minute,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("minute", &parameters)
    }

    /// `POST …/mirr`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn mirr(&self, parameters: Mirr) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("mirr", &parameters)
    }

    /// `POST …/mod`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn mod_(&self, parameters: Mod) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("mod", &parameters)
    }

    /// `POST …/month`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn month(
        &self,
        parameters: Month,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("month", &parameters)
    }

    /// `POST …/mround`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn mround(
        &self,
        parameters: Mround,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("mround", &parameters)
    }

    /// `POST …/multiNomial`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn multi_nomial(
        &self,
        parameters: MultiNomial,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("multiNomial", &parameters)
    }

    /// `POST …/n`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn n(&self, parameters: N) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("n", &parameters)
    }

    /// `POST …/na`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn na(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("na")
    }

    /// `POST …/negBinom_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn neg_binom_dist(
        &self,
        parameters: NegBinomDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("negBinom_Dist", &parameters)
    }

    /// `POST …/networkDays`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn network_days(
        &self,
        parameters: NetworkDays,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("networkDays", &parameters)
    }

    /// `POST …/networkDays_Intl`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn network_days_intl(
        &self,
        parameters: NetworkDaysIntl,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("networkDays_Intl", &parameters)
    }

    /// `POST …/nominal`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn nominal(
        &self,
        parameters: Nominal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("nominal", &parameters)
    }

    /// `POST …/norm_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn norm_dist(
        &self,
        parameters: NormDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("norm_Dist", &parameters)
    }

    /// `POST …/norm_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn norm_inv(
        &self,
        parameters: NormInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("norm_Inv", &parameters)
    }

    /// `POST …/norm_S_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn norm_s_dist(
        &self,
        parameters: NormSDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("norm_S_Dist", &parameters)
    }

    /// `POST …/norm_S_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn norm_s_inv(
        &self,
        parameters: NormSInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("norm_S_Inv", &parameters)
    }

    /// `POST …/not`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn not(&self, parameters: Not) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("not", &parameters)
    }

    /// `POST …/now`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn now(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("now")
    }

    /// `POST …/nper`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn nper(&self, parameters: Nper) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("nper", &parameters)
    }

    /// `POST …/npv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn npv(&self, parameters: Npv) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("npv", &parameters)
    }

    /// `POST …/numberValue`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn number_value(
        &self,
        parameters: NumberValue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("numberValue", &parameters)
    }

    /// `POST …/oct2Bin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn oct2_bin(
        &self,
        parameters: Oct2Bin,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oct2Bin", &parameters)
    }

    /// `POST …/oct2Dec`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn oct2_dec(
        &self,
        parameters: Oct2Dec,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oct2Dec", &parameters)
    }

    /// `POST …/oct2Hex`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn oct2_hex(
        &self,
        parameters: Oct2Hex,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oct2Hex", &parameters)
    }

    /// `POST …/odd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn odd(&self, parameters: Odd) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("odd", &parameters)
    }

    /// `POST …/oddFPrice`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn odd_f_price(
        &self,
        parameters: OddFPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oddFPrice", &parameters)
    }

    /// `POST …/oddFYield`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn odd_f_yield(
        &self,
        parameters: OddFYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oddFYield", &parameters)
    }

    /// `POST …/oddLPrice`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn odd_l_price(
        &self,
        parameters: OddLPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oddLPrice", &parameters)
    }

    /// `POST …/oddLYield`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn odd_l_yield(
        &self,
        parameters: OddLYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("oddLYield", &parameters)
    }

    /// `POST …/or`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn or(&self, parameters: Or) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("or", &parameters)
    }

    /// `POST …/pduration`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn pduration(
        &self,
        parameters: Pduration,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("pduration", &parameters)
    }

    /// `POST …/percentRank_Exc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn percent_rank_exc(
        &self,
        parameters: PercentRankExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("percentRank_Exc", &parameters)
    }

    /// `POST …/percentRank_Inc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn percent_rank_inc(
        &self,
        parameters: PercentRankInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("percentRank_Inc", &parameters)
    }

    /// `POST …/percentile_Exc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn percentile_exc(
        &self,
        parameters: PercentileExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("percentile_Exc", &parameters)
    }

    /// `POST …/percentile_Inc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn percentile_inc(
        &self,
        parameters: PercentileInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("percentile_Inc", &parameters)
    }

    /// `POST …/permut`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn permut(
        &self,
        parameters: Permut,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("permut", &parameters)
    }

    /// `POST …/permutationa`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn permutationa(
        &self,
        parameters: Permutationa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("permutationa", &parameters)
    }

    /// `POST …/phi`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn phi(&self, parameters: Phi) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("phi", &parameters)
    }

    /// `POST …/pi`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn pi(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("pi")
    }

    /// `POST …/pmt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn pmt(&self, parameters: Pmt) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("pmt", &parameters)
    }

    /// `POST …/poisson_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn poisson_dist(
        &self,
        parameters: PoissonDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("poisson_Dist", &parameters)
    }

    /// `POST …/power`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn power(
        &self,
        parameters: Power,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("power", &parameters)
    }

    /// `POST …/ppmt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn ppmt(&self, parameters: Ppmt) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("ppmt", &parameters)
    }

    /// `POST …/price`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn price(
        &self,
        parameters: Price,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("price", &parameters)
    }

    /// `POST …/priceDisc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn price_disc(
        &self,
        parameters: PriceDisc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("priceDisc", &parameters)
    }

    /// `POST …/priceMat`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn price_mat(
        &self,
        parameters: PriceMat,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("priceMat", &parameters)
    }

    /// `POST …/product`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn product(
        &self,
        parameters: Product,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("product", &parameters)
    }

    /// `POST …/proper`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn proper(
        &self,
        parameters: Proper,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("proper", &parameters)
    }

    /// `POST …/pv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn pv(&self, parameters: Pv) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("pv", &parameters)
    }

    /// `POST …/quartile_Exc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn quartile_exc(
        &self,
        parameters: QuartileExc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("quartile_Exc", &parameters)
    }

    /// `POST …/quartile_Inc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn quartile_inc(
        &self,
        parameters: QuartileInc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("quartile_Inc", &parameters)
    }

    /// `POST …/quotient`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn quotient(
        &self,
        parameters: Quotient,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("quotient", &parameters)
    }

    /// `POST …/radians`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn radians(
        &self,
        parameters: Radians,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("radians", &parameters)
    }

    /// `POST …/rand`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rand(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("rand")
    }

    /// `POST …/randBetween`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rand_between(
        &self,
        parameters: RandBetween,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("randBetween", &parameters)
    }

    /// `POST …/rank_Avg`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rank_avg(
        &self,
        parameters: RankAvg,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rank_Avg", &parameters)
    }

    /// `POST …/rank_Eq`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rank_eq(
        &self,
        parameters: RankEq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rank_Eq", &parameters)
    }

    /// `POST …/rate`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rate(&self, parameters: Rate) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rate", &parameters)
    }

    /// `POST …/received`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn received(
        &self,
        parameters: Received,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("received", &parameters)
    }

    /// `POST …/replace`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn replace(
        &self,
        parameters: Replace,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("replace", &parameters)
    }

    /// `POST …/replaceB`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn replace_b(
        &self,
        parameters: ReplaceB,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("replaceB", &parameters)
    }

    /// `POST …/rept`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rept(&self, parameters: Rept) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rept", &parameters)
    }

    /// `POST …/right`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn right(
        &self,
        parameters: Right,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("right", &parameters)
    }

    /// `POST …/rightb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rightb(
        &self,
        parameters: Rightb,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rightb", &parameters)
    }

    /// `POST …/roman`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn roman(
        &self,
        parameters: Roman,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("roman", &parameters)
    }

    /// `POST …/round`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn round(
        &self,
        parameters: Round,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("round", &parameters)
    }

    /// `POST …/roundDown`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn round_down(
        &self,
        parameters: RoundDown,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("roundDown", &parameters)
    }

    /// `POST …/roundUp`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn round_up(
        &self,
        parameters: RoundUp,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("roundUp", &parameters)
    }

    /// `POST …/rows`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rows(&self, parameters: Rows) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rows", &parameters)
    }

    /// `POST …/rri`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn rri(&self, parameters: Rri) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("rri", &parameters)
    }

    /// `POST …/sec`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sec(&self, parameters: Sec) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sec", &parameters)
    }

    /// `POST …/sech`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sech(&self, parameters: Sech) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sech", &parameters)
    }

    /// `POST …/second`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn second(
        &self,
        parameters: Second,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("second", &parameters)
    }

    /// `POST …/seriesSum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn series_sum(
        &self,
        parameters: SeriesSum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("seriesSum", &parameters)
    }

    /// `POST …/sheet`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sheet(
        &self,
        parameters: Sheet,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sheet", &parameters)
    }

    /// `POST …/sheets`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sheets(
        &self,
        parameters: Sheets,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sheets", &parameters)
    }

    /// `POST …/sign`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sign(&self, parameters: Sign) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sign", &parameters)
    }

    /// `POST …/sin`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sin(&self, parameters: Sin) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sin", &parameters)
    }

    /// `POST …/sinh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sinh(&self, parameters: Sinh) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sinh", &parameters)
    }

    /// `POST …/skew`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn skew(&self, parameters: Skew) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("skew", &parameters)
    }

    /// `POST …/skew_p`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn skew_p(
        &self,
        parameters: SkewP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("skew_p", &parameters)
    }

    /// `POST …/sln`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sln(&self, parameters: Sln) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sln", &parameters)
    }

    /// `POST …/small`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn small(
        &self,
        parameters: Small,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("small", &parameters)
    }

    /// `POST …/sqrt`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sqrt(&self, parameters: Sqrt) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sqrt", &parameters)
    }

    /// `POST …/sqrtPi`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sqrt_pi(
        &self,
        parameters: SqrtPi,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sqrtPi", &parameters)
    }

    /// `POST …/stDevA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn st_dev_a(
        &self,
        parameters: StDevA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("stDevA", &parameters)
    }

    /// `POST …/stDevPA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn st_dev_pa(
        &self,
        parameters: StDevPa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("stDevPA", &parameters)
    }

    /// `POST …/stDev_P`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn st_dev_p(
        &self,
        parameters: StDevP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("stDev_P", &parameters)
    }

    /// `POST …/stDev_S`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn st_dev_s(
        &self,
        parameters: StDevS,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("stDev_S", &parameters)
    }

    /// `POST …/standardize`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn standardize(
        &self,
        parameters: Standardize,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("standardize", &parameters)
    }

    /// `POST …/substitute`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn substitute(
        &self,
        parameters: Substitute,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("substitute", &parameters)
    }

    /// `POST …/subtotal`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn subtotal(
        &self,
        parameters: Subtotal,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("subtotal", &parameters)
    }

    /// `POST …/sum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sum(&self, parameters: Sum) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sum", &parameters)
    }

    /// `POST …/sumIf`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sum_if(
        &self,
        parameters: SumIf,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sumIf", &parameters)
    }

    /// `POST …/sumIfs`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sum_ifs(
        &self,
        parameters: SumIfs,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sumIfs", &parameters)
    }

    /// `POST …/sumSq`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn sum_sq(
        &self,
        parameters: SumSq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("sumSq", &parameters)
    }

    /// `POST …/syd`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn syd(&self, parameters: Syd) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("syd", &parameters)
    }

    /// `POST …/t`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t(&self, parameters: T) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t", &parameters)
    }

    /// `POST …/t_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t_dist(
        &self,
        parameters: TDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t_Dist", &parameters)
    }

    /// `POST …/t_Dist_2T`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t_dist_2t(
        &self,
        parameters: TDist2t,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t_Dist_2T", &parameters)
    }

    /// `POST …/t_Dist_RT`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t_dist_rt(
        &self,
        parameters: TDistRt,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t_Dist_RT", &parameters)
    }

    /// `POST …/t_Inv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t_inv(
        &self,
        parameters: TInv,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t_Inv", &parameters)
    }

    /// `POST …/t_Inv_2T`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn t_inv_2t(
        &self,
        parameters: TInv2t,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("t_Inv_2T", &parameters)
    }

    /// `POST …/tan`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn tan(&self, parameters: Tan) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("tan", &parameters)
    }

    /// `POST …/tanh`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn tanh(&self, parameters: Tanh) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("tanh", &parameters)
    }

    /// `POST …/tbillEq`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn tbill_eq(
        &self,
        parameters: TbillEq,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("tbillEq", &parameters)
    }

    /// `POST …/tbillPrice`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn tbill_price(
        &self,
        parameters: TbillPrice,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("tbillPrice", &parameters)
    }

    /// `POST …/tbillYield`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn tbill_yield(
        &self,
        parameters: TbillYield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("tbillYield", &parameters)
    }

    /// `POST …/text`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn text(&self, parameters: Text) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("text", &parameters)
    }

    /// `POST …/time`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn time(&self, parameters: Time) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("time", &parameters)
    }

    /// `POST …/timevalue`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn timevalue(
        &self,
        parameters: Timevalue,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("timevalue", &parameters)
    }

    /// `POST …/today`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn today(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("today")
    }

    /// `POST …/trim`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn trim(&self, parameters: Trim) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("trim", &parameters)
    }

    /// `POST …/trimMean`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn trim_mean(
        &self,
        parameters: TrimMean,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("trimMean", &parameters)
    }

    /// `POST …/true`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn true_(&self) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action("true")
    }

    /// `POST …/trunc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn trunc(
        &self,
        parameters: Trunc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("trunc", &parameters)
    }

    /// `POST …/type`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn type_(
        &self,
        parameters: Type,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("type", &parameters)
    }

    /// `POST …/unichar`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn unichar(
        &self,
        parameters: Unichar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("unichar", &parameters)
    }

    /// `POST …/unicode`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn unicode(
        &self,
        parameters: Unicode,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("unicode", &parameters)
    }

    /// `POST …/upper`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn upper(
        &self,
        parameters: Upper,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("upper", &parameters)
    }

    /// `POST …/usdollar`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn usdollar(
        &self,
        parameters: Usdollar,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("usdollar", &parameters)
    }

    /// `POST …/value`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn value(
        &self,
        parameters: Value,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("value", &parameters)
    }

    /// `POST …/varA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn var_a(
        &self,
        parameters: VarA,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("varA", &parameters)
    }

    /// `POST …/varPA`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn var_pa(
        &self,
        parameters: VarPa,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("varPA", &parameters)
    }

    /// `POST …/var_P`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn var_p(
        &self,
        parameters: VarP,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("var_P", &parameters)
    }

    /// `POST …/var_S`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn var_s(
        &self,
        parameters: VarS,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("var_S", &parameters)
    }

    /// `POST …/vdb`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn vdb(&self, parameters: Vdb) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("vdb", &parameters)
    }

    /// `POST …/vlookup`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn vlookup(
        &self,
        parameters: Vlookup,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("vlookup", &parameters)
    }

    /// `POST …/weekNum`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn week_num(
        &self,
        parameters: WeekNum,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("weekNum", &parameters)
    }

    /// `POST …/weekday`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn weekday(
        &self,
        parameters: Weekday,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("weekday", &parameters)
    }

    /// `POST …/weibull_Dist`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn weibull_dist(
        &self,
        parameters: WeibullDist,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("weibull_Dist", &parameters)
    }

    /// `POST …/workDay`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn work_day(
        &self,
        parameters: WorkDay,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("workDay", &parameters)
    }

    /// `POST …/workDay_Intl`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn work_day_intl(
        &self,
        parameters: WorkDayIntl,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("workDay_Intl", &parameters)
    }

    /// `POST …/xirr`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn xirr(&self, parameters: Xirr) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("xirr", &parameters)
    }

    /// `POST …/xnpv`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn xnpv(&self, parameters: Xnpv) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("xnpv", &parameters)
    }

    /// `POST …/xor`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn xor(&self, parameters: Xor) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("xor", &parameters)
    }

    /// `POST …/year`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn year(&self, parameters: Year) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("year", &parameters)
    }

    /// `POST …/yearFrac`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn year_frac(
        &self,
        parameters: YearFrac,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("yearFrac", &parameters)
    }

    /// `POST …/yield`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn yield_(
        &self,
        parameters: Yield,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("yield", &parameters)
    }

    /// `POST …/yieldDisc`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn yield_disc(
        &self,
        parameters: YieldDisc,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("yieldDisc", &parameters)
    }

    /// `POST …/yieldMat`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn yield_mat(
        &self,
        parameters: YieldMat,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("yieldMat", &parameters)
    }

    /// `POST …/z_Test`.
    ///
    /// Returns [`WorkbookFunctionResult`](models::WorkbookFunctionResult).
    #[inline]
    pub fn z_test(
        &self,
        parameters: ZTest,
    ) -> mg::Request<models::WorkbookFunctionResult> {
        self.raw().action_with("z_Test", &parameters)
    }
}

/// Parameters of [`WorkbookFunctionsResource::abs`].
pub struct Abs {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Abs: "microsoft.graph.abs", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::accr_int`].
pub struct AccrInt {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `calcMethod`.
    pub calc_method: mg::Field<mg::Json>,
    /// `firstInterest`.
    pub first_interest: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `par`.
    pub par: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccrInt: "microsoft.graph.accrInt", parameters;
    basis: "basis",
    calc_method: "calcMethod",
    first_interest: "firstInterest",
    frequency: "frequency",
    issue: "issue",
    par: "par",
    rate: "rate",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::accr_int_m`].
pub struct AccrIntM {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `par`.
    pub par: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccrIntM: "microsoft.graph.accrIntM", parameters;
    basis: "basis",
    issue: "issue",
    par: "par",
    rate: "rate",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::acos`].
pub struct Acos {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acos: "microsoft.graph.acos", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::acosh`].
pub struct Acosh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acosh: "microsoft.graph.acosh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::acot`].
pub struct Acot {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acot: "microsoft.graph.acot", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::acoth`].
pub struct Acoth {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Acoth: "microsoft.graph.acoth", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::amor_degrc`].
pub struct AmorDegrc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `datePurchased`.
    pub date_purchased: mg::Field<mg::Json>,
    /// `firstPeriod`.
    pub first_period: mg::Field<mg::Json>,
    /// `period`.
    pub period: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AmorDegrc: "microsoft.graph.amorDegrc", parameters;
    basis: "basis",
    cost: "cost",
    date_purchased: "datePurchased",
    first_period: "firstPeriod",
    period: "period",
    rate: "rate",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::amor_linc`].
pub struct AmorLinc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `datePurchased`.
    pub date_purchased: mg::Field<mg::Json>,
    /// `firstPeriod`.
    pub first_period: mg::Field<mg::Json>,
    /// `period`.
    pub period: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AmorLinc: "microsoft.graph.amorLinc", parameters;
    basis: "basis",
    cost: "cost",
    date_purchased: "datePurchased",
    first_period: "firstPeriod",
    period: "period",
    rate: "rate",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::and`].
pub struct And {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    And: "microsoft.graph.and", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::arabic`].
pub struct Arabic {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Arabic: "microsoft.graph.arabic", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::areas`].
pub struct Areas {
    /// `reference`.
    pub reference: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Areas: "microsoft.graph.areas", parameters;
    reference: "reference",
}

/// Parameters of [`WorkbookFunctionsResource::asc`].
pub struct Asc {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Asc: "microsoft.graph.asc", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::asin`].
pub struct Asin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Asin: "microsoft.graph.asin", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::asinh`].
pub struct Asinh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Asinh: "microsoft.graph.asinh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::atan`].
pub struct Atan {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Atan: "microsoft.graph.atan", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::atan2`].
pub struct Atan2 {
    /// `xNum`.
    pub x_num: mg::Field<mg::Json>,
    /// `yNum`.
    pub y_num: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Atan2: "microsoft.graph.atan2", parameters;
    x_num: "xNum",
    y_num: "yNum",
}

/// Parameters of [`WorkbookFunctionsResource::atanh`].
pub struct Atanh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Atanh: "microsoft.graph.atanh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::ave_dev`].
pub struct AveDev {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AveDev: "microsoft.graph.aveDev", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::average`].
pub struct Average {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Average: "microsoft.graph.average", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::average_a`].
pub struct AverageA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AverageA: "microsoft.graph.averageA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::average_if`].
pub struct AverageIf {
    /// `averageRange`.
    pub average_range: mg::Field<mg::Json>,
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `range`.
    pub range: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AverageIf: "microsoft.graph.averageIf", parameters;
    average_range: "averageRange",
    criteria: "criteria",
    range: "range",
}

/// Parameters of [`WorkbookFunctionsResource::average_ifs`].
pub struct AverageIfs {
    /// `averageRange`.
    pub average_range: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AverageIfs: "microsoft.graph.averageIfs", parameters;
    average_range: "averageRange",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::baht_text`].
pub struct BahtText {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BahtText: "microsoft.graph.bahtText", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::base`].
pub struct Base {
    /// `minLength`.
    pub min_length: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `radix`.
    pub radix: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Base: "microsoft.graph.base", parameters;
    min_length: "minLength",
    number: "number",
    radix: "radix",
}

/// Parameters of [`WorkbookFunctionsResource::bessel_i`].
pub struct BesselI {
    /// `n`.
    pub n: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BesselI: "microsoft.graph.besselI", parameters;
    n: "n",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::bessel_j`].
pub struct BesselJ {
    /// `n`.
    pub n: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BesselJ: "microsoft.graph.besselJ", parameters;
    n: "n",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::bessel_k`].
pub struct BesselK {
    /// `n`.
    pub n: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BesselK: "microsoft.graph.besselK", parameters;
    n: "n",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::bessel_y`].
pub struct BesselY {
    /// `n`.
    pub n: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BesselY: "microsoft.graph.besselY", parameters;
    n: "n",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::beta_dist`].
pub struct BetaDist {
    /// `A`.
    pub a: mg::Field<mg::Json>,
    /// `B`.
    pub b: mg::Field<mg::Json>,
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `beta`.
    pub beta: mg::Field<mg::Json>,
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BetaDist: "microsoft.graph.beta_Dist", parameters;
    a: "A",
    b: "B",
    alpha: "alpha",
    beta: "beta",
    cumulative: "cumulative",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::beta_inv`].
pub struct BetaInv {
    /// `A`.
    pub a: mg::Field<mg::Json>,
    /// `B`.
    pub b: mg::Field<mg::Json>,
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `beta`.
    pub beta: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BetaInv: "microsoft.graph.beta_Inv", parameters;
    a: "A",
    b: "B",
    alpha: "alpha",
    beta: "beta",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::bin2_dec`].
pub struct Bin2Dec {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bin2Dec: "microsoft.graph.bin2Dec", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::bin2_hex`].
pub struct Bin2Hex {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bin2Hex: "microsoft.graph.bin2Hex", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::bin2_oct`].
pub struct Bin2Oct {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bin2Oct: "microsoft.graph.bin2Oct", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::binom_dist`].
pub struct BinomDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `numberS`.
    pub number_s: mg::Field<mg::Json>,
    /// `probabilityS`.
    pub probability_s: mg::Field<mg::Json>,
    /// `trials`.
    pub trials: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BinomDist: "microsoft.graph.binom_Dist", parameters;
    cumulative: "cumulative",
    number_s: "numberS",
    probability_s: "probabilityS",
    trials: "trials",
}

/// Parameters of [`WorkbookFunctionsResource::binom_dist_range`].
pub struct BinomDistRange {
    /// `numberS`.
    pub number_s: mg::Field<mg::Json>,
    /// `numberS2`.
    pub number_s2: mg::Field<mg::Json>,
    /// `probabilityS`.
    pub probability_s: mg::Field<mg::Json>,
    /// `trials`.
    pub trials: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BinomDistRange: "microsoft.graph.binom_Dist_Range", parameters;
    number_s: "numberS",
    number_s2: "numberS2",
    probability_s: "probabilityS",
    trials: "trials",
}

/// Parameters of [`WorkbookFunctionsResource::binom_inv`].
pub struct BinomInv {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `probabilityS`.
    pub probability_s: mg::Field<mg::Json>,
    /// `trials`.
    pub trials: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BinomInv: "microsoft.graph.binom_Inv", parameters;
    alpha: "alpha",
    probability_s: "probabilityS",
    trials: "trials",
}

/// Parameters of [`WorkbookFunctionsResource::bitand`].
pub struct Bitand {
    /// `number1`.
    pub number1: mg::Field<mg::Json>,
    /// `number2`.
    pub number2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitand: "microsoft.graph.bitand", parameters;
    number1: "number1",
    number2: "number2",
}

/// Parameters of [`WorkbookFunctionsResource::bitlshift`].
pub struct Bitlshift {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `shiftAmount`.
    pub shift_amount: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitlshift: "microsoft.graph.bitlshift", parameters;
    number: "number",
    shift_amount: "shiftAmount",
}

/// Parameters of [`WorkbookFunctionsResource::bitor`].
pub struct Bitor {
    /// `number1`.
    pub number1: mg::Field<mg::Json>,
    /// `number2`.
    pub number2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitor: "microsoft.graph.bitor", parameters;
    number1: "number1",
    number2: "number2",
}

/// Parameters of [`WorkbookFunctionsResource::bitrshift`].
pub struct Bitrshift {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `shiftAmount`.
    pub shift_amount: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitrshift: "microsoft.graph.bitrshift", parameters;
    number: "number",
    shift_amount: "shiftAmount",
}

/// Parameters of [`WorkbookFunctionsResource::bitxor`].
pub struct Bitxor {
    /// `number1`.
    pub number1: mg::Field<mg::Json>,
    /// `number2`.
    pub number2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Bitxor: "microsoft.graph.bitxor", parameters;
    number1: "number1",
    number2: "number2",
}

/// Parameters of [`WorkbookFunctionsResource::ceiling_math`].
pub struct CeilingMath {
    /// `mode`.
    pub mode: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CeilingMath: "microsoft.graph.ceiling_Math", parameters;
    mode: "mode",
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::ceiling_precise`].
pub struct CeilingPrecise {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CeilingPrecise: "microsoft.graph.ceiling_Precise", parameters;
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::char`].
pub struct Char {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Char: "microsoft.graph.char", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::chi_sq_dist`].
pub struct ChiSqDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChiSqDist: "microsoft.graph.chiSq_Dist", parameters;
    cumulative: "cumulative",
    deg_freedom: "degFreedom",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::chi_sq_dist_rt`].
pub struct ChiSqDistRt {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChiSqDistRt: "microsoft.graph.chiSq_Dist_RT", parameters;
    deg_freedom: "degFreedom",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::chi_sq_inv`].
pub struct ChiSqInv {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChiSqInv: "microsoft.graph.chiSq_Inv", parameters;
    deg_freedom: "degFreedom",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::chi_sq_inv_rt`].
pub struct ChiSqInvRt {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChiSqInvRt: "microsoft.graph.chiSq_Inv_RT", parameters;
    deg_freedom: "degFreedom",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::choose`].
pub struct Choose {
    /// `indexNum`.
    pub index_num: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Choose: "microsoft.graph.choose", parameters;
    index_num: "indexNum",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::clean`].
pub struct Clean {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Clean: "microsoft.graph.clean", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::code`].
pub struct Code {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Code: "microsoft.graph.code", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::columns`].
pub struct Columns {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Columns: "microsoft.graph.columns", parameters;
    array: "array",
}

/// Parameters of [`WorkbookFunctionsResource::combin`].
pub struct Combin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `numberChosen`.
    pub number_chosen: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Combin: "microsoft.graph.combin", parameters;
    number: "number",
    number_chosen: "numberChosen",
}

/// Parameters of [`WorkbookFunctionsResource::combina`].
pub struct Combina {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `numberChosen`.
    pub number_chosen: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Combina: "microsoft.graph.combina", parameters;
    number: "number",
    number_chosen: "numberChosen",
}

/// Parameters of [`WorkbookFunctionsResource::complex`].
pub struct Complex {
    /// `iNum`.
    pub i_num: mg::Field<mg::Json>,
    /// `realNum`.
    pub real_num: mg::Field<mg::Json>,
    /// `suffix`.
    pub suffix: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Complex: "microsoft.graph.complex", parameters;
    i_num: "iNum",
    real_num: "realNum",
    suffix: "suffix",
}

/// Parameters of [`WorkbookFunctionsResource::concatenate`].
pub struct Concatenate {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Concatenate: "microsoft.graph.concatenate", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::confidence_norm`].
pub struct ConfidenceNorm {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `size`.
    pub size: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfidenceNorm: "microsoft.graph.confidence_Norm", parameters;
    alpha: "alpha",
    size: "size",
    standard_dev: "standardDev",
}

/// Parameters of [`WorkbookFunctionsResource::confidence_t`].
pub struct ConfidenceT {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `size`.
    pub size: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfidenceT: "microsoft.graph.confidence_T", parameters;
    alpha: "alpha",
    size: "size",
    standard_dev: "standardDev",
}

/// Parameters of [`WorkbookFunctionsResource::convert`].
pub struct Convert {
    /// `fromUnit`.
    pub from_unit: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `toUnit`.
    pub to_unit: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Convert: "microsoft.graph.convert", parameters;
    from_unit: "fromUnit",
    number: "number",
    to_unit: "toUnit",
}

/// Parameters of [`WorkbookFunctionsResource::cos`].
pub struct Cos {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cos: "microsoft.graph.cos", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::cosh`].
pub struct Cosh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cosh: "microsoft.graph.cosh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::cot`].
pub struct Cot {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Cot: "microsoft.graph.cot", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::coth`].
pub struct Coth {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Coth: "microsoft.graph.coth", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::count_`].
pub struct Count {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Count: "microsoft.graph.count", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::count_a`].
pub struct CountA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountA: "microsoft.graph.countA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::count_blank`].
pub struct CountBlank {
    /// `range`.
    pub range: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountBlank: "microsoft.graph.countBlank", parameters;
    range: "range",
}

/// Parameters of [`WorkbookFunctionsResource::count_if`].
pub struct CountIf {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `range`.
    pub range: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountIf: "microsoft.graph.countIf", parameters;
    criteria: "criteria",
    range: "range",
}

/// Parameters of [`WorkbookFunctionsResource::count_ifs`].
pub struct CountIfs {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountIfs: "microsoft.graph.countIfs", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::coup_day_bs`].
pub struct CoupDayBs {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupDayBs: "microsoft.graph.coupDayBs", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::coup_days`].
pub struct CoupDays {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupDays: "microsoft.graph.coupDays", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::coup_days_nc`].
pub struct CoupDaysNc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupDaysNc: "microsoft.graph.coupDaysNc", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::coup_ncd`].
pub struct CoupNcd {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupNcd: "microsoft.graph.coupNcd", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::coup_num`].
pub struct CoupNum {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupNum: "microsoft.graph.coupNum", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::coup_pcd`].
pub struct CoupPcd {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CoupPcd: "microsoft.graph.coupPcd", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::csc`].
pub struct Csc {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Csc: "microsoft.graph.csc", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::csch`].
pub struct Csch {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Csch: "microsoft.graph.csch", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::cum_i_pmt`].
pub struct CumIPmt {
    /// `endPeriod`.
    pub end_period: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `startPeriod`.
    pub start_period: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CumIPmt: "microsoft.graph.cumIPmt", parameters;
    end_period: "endPeriod",
    nper: "nper",
    pv: "pv",
    rate: "rate",
    start_period: "startPeriod",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::cum_princ`].
pub struct CumPrinc {
    /// `endPeriod`.
    pub end_period: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `startPeriod`.
    pub start_period: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CumPrinc: "microsoft.graph.cumPrinc", parameters;
    end_period: "endPeriod",
    nper: "nper",
    pv: "pv",
    rate: "rate",
    start_period: "startPeriod",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::date`].
pub struct Date {
    /// `day`.
    pub day: mg::Field<mg::Json>,
    /// `month`.
    pub month: mg::Field<mg::Json>,
    /// `year`.
    pub year: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Date: "microsoft.graph.date", parameters;
    day: "day",
    month: "month",
    year: "year",
}

/// Parameters of [`WorkbookFunctionsResource::datevalue`].
pub struct Datevalue {
    /// `dateText`.
    pub date_text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Datevalue: "microsoft.graph.datevalue", parameters;
    date_text: "dateText",
}

/// Parameters of [`WorkbookFunctionsResource::daverage`].
pub struct Daverage {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Daverage: "microsoft.graph.daverage", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::day`].
pub struct Day {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Day: "microsoft.graph.day", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::days`].
pub struct Days {
    /// `endDate`.
    pub end_date: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Days: "microsoft.graph.days", parameters;
    end_date: "endDate",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::days360`].
pub struct Days360 {
    /// `endDate`.
    pub end_date: mg::Field<mg::Json>,
    /// `method`.
    pub method: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Days360: "microsoft.graph.days360", parameters;
    end_date: "endDate",
    method: "method",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::db`].
pub struct Db {
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `life`.
    pub life: mg::Field<mg::Json>,
    /// `month`.
    pub month: mg::Field<mg::Json>,
    /// `period`.
    pub period: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Db: "microsoft.graph.db", parameters;
    cost: "cost",
    life: "life",
    month: "month",
    period: "period",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::dbcs`].
pub struct Dbcs {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dbcs: "microsoft.graph.dbcs", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::dcount`].
pub struct Dcount {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dcount: "microsoft.graph.dcount", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dcount_a`].
pub struct DcountA {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DcountA: "microsoft.graph.dcountA", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::ddb`].
pub struct Ddb {
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `factor`.
    pub factor: mg::Field<mg::Json>,
    /// `life`.
    pub life: mg::Field<mg::Json>,
    /// `period`.
    pub period: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ddb: "microsoft.graph.ddb", parameters;
    cost: "cost",
    factor: "factor",
    life: "life",
    period: "period",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::dec2_bin`].
pub struct Dec2Bin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dec2Bin: "microsoft.graph.dec2Bin", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::dec2_hex`].
pub struct Dec2Hex {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dec2Hex: "microsoft.graph.dec2Hex", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::dec2_oct`].
pub struct Dec2Oct {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dec2Oct: "microsoft.graph.dec2Oct", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::decimal`].
pub struct Decimal {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `radix`.
    pub radix: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Decimal: "microsoft.graph.decimal", parameters;
    number: "number",
    radix: "radix",
}

/// Parameters of [`WorkbookFunctionsResource::degrees`].
pub struct Degrees {
    /// `angle`.
    pub angle: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Degrees: "microsoft.graph.degrees", parameters;
    angle: "angle",
}

/// Parameters of [`WorkbookFunctionsResource::delta`].
pub struct Delta {
    /// `number1`.
    pub number1: mg::Field<mg::Json>,
    /// `number2`.
    pub number2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Delta: "microsoft.graph.delta", parameters;
    number1: "number1",
    number2: "number2",
}

/// Parameters of [`WorkbookFunctionsResource::dev_sq`].
pub struct DevSq {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DevSq: "microsoft.graph.devSq", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::dget`].
pub struct Dget {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dget: "microsoft.graph.dget", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::disc`].
pub struct Disc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Disc: "microsoft.graph.disc", parameters;
    basis: "basis",
    maturity: "maturity",
    pr: "pr",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::dmax`].
pub struct Dmax {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dmax: "microsoft.graph.dmax", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dmin`].
pub struct Dmin {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dmin: "microsoft.graph.dmin", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dollar`].
pub struct Dollar {
    /// `decimals`.
    pub decimals: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dollar: "microsoft.graph.dollar", parameters;
    decimals: "decimals",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::dollar_de`].
pub struct DollarDe {
    /// `fraction`.
    pub fraction: mg::Field<mg::Json>,
    /// `fractionalDollar`.
    pub fractional_dollar: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DollarDe: "microsoft.graph.dollarDe", parameters;
    fraction: "fraction",
    fractional_dollar: "fractionalDollar",
}

/// Parameters of [`WorkbookFunctionsResource::dollar_fr`].
pub struct DollarFr {
    /// `decimalDollar`.
    pub decimal_dollar: mg::Field<mg::Json>,
    /// `fraction`.
    pub fraction: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DollarFr: "microsoft.graph.dollarFr", parameters;
    decimal_dollar: "decimalDollar",
    fraction: "fraction",
}

/// Parameters of [`WorkbookFunctionsResource::dproduct`].
pub struct Dproduct {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dproduct: "microsoft.graph.dproduct", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dst_dev`].
pub struct DstDev {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DstDev: "microsoft.graph.dstDev", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dst_dev_p`].
pub struct DstDevP {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DstDevP: "microsoft.graph.dstDevP", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dsum`].
pub struct Dsum {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dsum: "microsoft.graph.dsum", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::duration`].
pub struct Duration {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `coupon`.
    pub coupon: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Duration: "microsoft.graph.duration", parameters;
    basis: "basis",
    coupon: "coupon",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::dvar`].
pub struct Dvar {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dvar: "microsoft.graph.dvar", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::dvar_p`].
pub struct DvarP {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `database`.
    pub database: mg::Field<mg::Json>,
    /// `field`.
    pub field: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DvarP: "microsoft.graph.dvarP", parameters;
    criteria: "criteria",
    database: "database",
    field: "field",
}

/// Parameters of [`WorkbookFunctionsResource::ecma_ceiling`].
pub struct EcmaCeiling {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EcmaCeiling: "microsoft.graph.ecma_Ceiling", parameters;
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::edate`].
pub struct Edate {
    /// `months`.
    pub months: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Edate: "microsoft.graph.edate", parameters;
    months: "months",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::effect`].
pub struct Effect {
    /// `nominalRate`.
    pub nominal_rate: mg::Field<mg::Json>,
    /// `npery`.
    pub npery: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Effect: "microsoft.graph.effect", parameters;
    nominal_rate: "nominalRate",
    npery: "npery",
}

/// Parameters of [`WorkbookFunctionsResource::eo_month`].
pub struct EoMonth {
    /// `months`.
    pub months: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EoMonth: "microsoft.graph.eoMonth", parameters;
    months: "months",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::erf`].
pub struct Erf {
    /// `lowerLimit`.
    pub lower_limit: mg::Field<mg::Json>,
    /// `upperLimit`.
    pub upper_limit: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Erf: "microsoft.graph.erf", parameters;
    lower_limit: "lowerLimit",
    upper_limit: "upperLimit",
}

/// Parameters of [`WorkbookFunctionsResource::erf_c`].
pub struct ErfC {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErfC: "microsoft.graph.erfC", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::erf_c_precise`].
pub struct ErfCPrecise {
    /// `X`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErfCPrecise: "microsoft.graph.erfC_Precise", parameters;
    x: "X",
}

/// Parameters of [`WorkbookFunctionsResource::erf_precise`].
pub struct ErfPrecise {
    /// `X`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErfPrecise: "microsoft.graph.erf_Precise", parameters;
    x: "X",
}

/// Parameters of [`WorkbookFunctionsResource::error_type`].
pub struct ErrorType {
    /// `errorVal`.
    pub error_val: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErrorType: "microsoft.graph.error_Type", parameters;
    error_val: "errorVal",
}

/// Parameters of [`WorkbookFunctionsResource::even`].
pub struct Even {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Even: "microsoft.graph.even", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::exact`].
pub struct Exact {
    /// `text1`.
    pub text1: mg::Field<mg::Json>,
    /// `text2`.
    pub text2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Exact: "microsoft.graph.exact", parameters;
    text1: "text1",
    text2: "text2",
}

/// Parameters of [`WorkbookFunctionsResource::exp`].
pub struct Exp {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Exp: "microsoft.graph.exp", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::expon_dist`].
pub struct ExponDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `lambda`.
    pub lambda: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExponDist: "microsoft.graph.expon_Dist", parameters;
    cumulative: "cumulative",
    lambda: "lambda",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::f_dist`].
pub struct FDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `degFreedom1`.
    pub deg_freedom1: mg::Field<mg::Json>,
    /// `degFreedom2`.
    pub deg_freedom2: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FDist: "microsoft.graph.f_Dist", parameters;
    cumulative: "cumulative",
    deg_freedom1: "degFreedom1",
    deg_freedom2: "degFreedom2",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::f_dist_rt`].
pub struct FDistRt {
    /// `degFreedom1`.
    pub deg_freedom1: mg::Field<mg::Json>,
    /// `degFreedom2`.
    pub deg_freedom2: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FDistRt: "microsoft.graph.f_Dist_RT", parameters;
    deg_freedom1: "degFreedom1",
    deg_freedom2: "degFreedom2",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::f_inv`].
pub struct FInv {
    /// `degFreedom1`.
    pub deg_freedom1: mg::Field<mg::Json>,
    /// `degFreedom2`.
    pub deg_freedom2: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FInv: "microsoft.graph.f_Inv", parameters;
    deg_freedom1: "degFreedom1",
    deg_freedom2: "degFreedom2",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::f_inv_rt`].
pub struct FInvRt {
    /// `degFreedom1`.
    pub deg_freedom1: mg::Field<mg::Json>,
    /// `degFreedom2`.
    pub deg_freedom2: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FInvRt: "microsoft.graph.f_Inv_RT", parameters;
    deg_freedom1: "degFreedom1",
    deg_freedom2: "degFreedom2",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::fact`].
pub struct Fact {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fact: "microsoft.graph.fact", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::fact_double`].
pub struct FactDouble {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FactDouble: "microsoft.graph.factDouble", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::find`].
pub struct Find {
    /// `findText`.
    pub find_text: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// `withinText`.
    pub within_text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Find: "microsoft.graph.find", parameters;
    find_text: "findText",
    start_num: "startNum",
    within_text: "withinText",
}

/// Parameters of [`WorkbookFunctionsResource::find_b`].
pub struct FindB {
    /// `findText`.
    pub find_text: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// `withinText`.
    pub within_text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindB: "microsoft.graph.findB", parameters;
    find_text: "findText",
    start_num: "startNum",
    within_text: "withinText",
}

/// Parameters of [`WorkbookFunctionsResource::fisher`].
pub struct Fisher {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fisher: "microsoft.graph.fisher", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::fisher_inv`].
pub struct FisherInv {
    /// `y`.
    pub y: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FisherInv: "microsoft.graph.fisherInv", parameters;
    y: "y",
}

/// Parameters of [`WorkbookFunctionsResource::fixed`].
pub struct Fixed {
    /// `decimals`.
    pub decimals: mg::Field<mg::Json>,
    /// `noCommas`.
    pub no_commas: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fixed: "microsoft.graph.fixed", parameters;
    decimals: "decimals",
    no_commas: "noCommas",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::floor_math`].
pub struct FloorMath {
    /// `mode`.
    pub mode: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FloorMath: "microsoft.graph.floor_Math", parameters;
    mode: "mode",
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::floor_precise`].
pub struct FloorPrecise {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FloorPrecise: "microsoft.graph.floor_Precise", parameters;
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::fv`].
pub struct Fv {
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pmt`.
    pub pmt: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fv: "microsoft.graph.fv", parameters;
    nper: "nper",
    pmt: "pmt",
    pv: "pv",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::fvschedule`].
pub struct Fvschedule {
    /// `principal`.
    pub principal: mg::Field<mg::Json>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fvschedule: "microsoft.graph.fvschedule", parameters;
    principal: "principal",
    schedule: "schedule",
}

/// Parameters of [`WorkbookFunctionsResource::gamma`].
pub struct Gamma {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Gamma: "microsoft.graph.gamma", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::gamma_ln`].
pub struct GammaLn {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GammaLn: "microsoft.graph.gammaLn", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::gamma_ln_precise`].
pub struct GammaLnPrecise {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GammaLnPrecise: "microsoft.graph.gammaLn_Precise", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::gamma_dist`].
pub struct GammaDist {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `beta`.
    pub beta: mg::Field<mg::Json>,
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GammaDist: "microsoft.graph.gamma_Dist", parameters;
    alpha: "alpha",
    beta: "beta",
    cumulative: "cumulative",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::gamma_inv`].
pub struct GammaInv {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `beta`.
    pub beta: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GammaInv: "microsoft.graph.gamma_Inv", parameters;
    alpha: "alpha",
    beta: "beta",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::gauss`].
pub struct Gauss {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Gauss: "microsoft.graph.gauss", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::gcd`].
pub struct Gcd {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Gcd: "microsoft.graph.gcd", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::ge_step`].
pub struct GeStep {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `step`.
    pub step: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GeStep: "microsoft.graph.geStep", parameters;
    number: "number",
    step: "step",
}

/// Parameters of [`WorkbookFunctionsResource::geo_mean`].
pub struct GeoMean {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GeoMean: "microsoft.graph.geoMean", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::har_mean`].
pub struct HarMean {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HarMean: "microsoft.graph.harMean", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::hex2_bin`].
pub struct Hex2Bin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hex2Bin: "microsoft.graph.hex2Bin", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::hex2_dec`].
pub struct Hex2Dec {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hex2Dec: "microsoft.graph.hex2Dec", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::hex2_oct`].
pub struct Hex2Oct {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hex2Oct: "microsoft.graph.hex2Oct", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::hlookup`].
pub struct Hlookup {
    /// `lookupValue`.
    pub lookup_value: mg::Field<mg::Json>,
    /// `rangeLookup`.
    pub range_lookup: mg::Field<mg::Json>,
    /// `rowIndexNum`.
    pub row_index_num: mg::Field<mg::Json>,
    /// `tableArray`.
    pub table_array: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hlookup: "microsoft.graph.hlookup", parameters;
    lookup_value: "lookupValue",
    range_lookup: "rangeLookup",
    row_index_num: "rowIndexNum",
    table_array: "tableArray",
}

/// Parameters of [`WorkbookFunctionsResource::hour`].
pub struct Hour {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hour: "microsoft.graph.hour", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::hyp_geom_dist`].
pub struct HypGeomDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `numberPop`.
    pub number_pop: mg::Field<mg::Json>,
    /// `numberSample`.
    pub number_sample: mg::Field<mg::Json>,
    /// `populationS`.
    pub population_s: mg::Field<mg::Json>,
    /// `sampleS`.
    pub sample_s: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HypGeomDist: "microsoft.graph.hypGeom_Dist", parameters;
    cumulative: "cumulative",
    number_pop: "numberPop",
    number_sample: "numberSample",
    population_s: "populationS",
    sample_s: "sampleS",
}

/// Parameters of [`WorkbookFunctionsResource::hyperlink`].
pub struct Hyperlink {
    /// `friendlyName`.
    pub friendly_name: mg::Field<mg::Json>,
    /// `linkLocation`.
    pub link_location: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hyperlink: "microsoft.graph.hyperlink", parameters;
    friendly_name: "friendlyName",
    link_location: "linkLocation",
}

/// Parameters of [`WorkbookFunctionsResource::if_`].
pub struct If {
    /// `logicalTest`.
    pub logical_test: mg::Field<mg::Json>,
    /// `valueIfFalse`.
    pub value_if_false: mg::Field<mg::Json>,
    /// `valueIfTrue`.
    pub value_if_true: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    If: "microsoft.graph.if", parameters;
    logical_test: "logicalTest",
    value_if_false: "valueIfFalse",
    value_if_true: "valueIfTrue",
}

/// Parameters of [`WorkbookFunctionsResource::im_abs`].
pub struct ImAbs {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImAbs: "microsoft.graph.imAbs", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_argument`].
pub struct ImArgument {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImArgument: "microsoft.graph.imArgument", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_conjugate`].
pub struct ImConjugate {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImConjugate: "microsoft.graph.imConjugate", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_cos`].
pub struct ImCos {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImCos: "microsoft.graph.imCos", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_cosh`].
pub struct ImCosh {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImCosh: "microsoft.graph.imCosh", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_cot`].
pub struct ImCot {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImCot: "microsoft.graph.imCot", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_csc`].
pub struct ImCsc {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImCsc: "microsoft.graph.imCsc", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_csch`].
pub struct ImCsch {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImCsch: "microsoft.graph.imCsch", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_div`].
pub struct ImDiv {
    /// `inumber1`.
    pub inumber1: mg::Field<mg::Json>,
    /// `inumber2`.
    pub inumber2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImDiv: "microsoft.graph.imDiv", parameters;
    inumber1: "inumber1",
    inumber2: "inumber2",
}

/// Parameters of [`WorkbookFunctionsResource::im_exp`].
pub struct ImExp {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImExp: "microsoft.graph.imExp", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_ln`].
pub struct ImLn {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImLn: "microsoft.graph.imLn", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_log10`].
pub struct ImLog10 {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImLog10: "microsoft.graph.imLog10", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_log2`].
pub struct ImLog2 {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImLog2: "microsoft.graph.imLog2", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_power`].
pub struct ImPower {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImPower: "microsoft.graph.imPower", parameters;
    inumber: "inumber",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::im_product`].
pub struct ImProduct {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImProduct: "microsoft.graph.imProduct", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::im_real`].
pub struct ImReal {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImReal: "microsoft.graph.imReal", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sec`].
pub struct ImSec {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSec: "microsoft.graph.imSec", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sech`].
pub struct ImSech {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSech: "microsoft.graph.imSech", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sin`].
pub struct ImSin {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSin: "microsoft.graph.imSin", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sinh`].
pub struct ImSinh {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSinh: "microsoft.graph.imSinh", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sqrt`].
pub struct ImSqrt {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSqrt: "microsoft.graph.imSqrt", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::im_sub`].
pub struct ImSub {
    /// `inumber1`.
    pub inumber1: mg::Field<mg::Json>,
    /// `inumber2`.
    pub inumber2: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSub: "microsoft.graph.imSub", parameters;
    inumber1: "inumber1",
    inumber2: "inumber2",
}

/// Parameters of [`WorkbookFunctionsResource::im_sum`].
pub struct ImSum {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImSum: "microsoft.graph.imSum", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::im_tan`].
pub struct ImTan {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImTan: "microsoft.graph.imTan", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::imaginary`].
pub struct Imaginary {
    /// `inumber`.
    pub inumber: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Imaginary: "microsoft.graph.imaginary", parameters;
    inumber: "inumber",
}

/// Parameters of [`WorkbookFunctionsResource::int`].
pub struct Int {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Int: "microsoft.graph.int", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::int_rate`].
pub struct IntRate {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `investment`.
    pub investment: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IntRate: "microsoft.graph.intRate", parameters;
    basis: "basis",
    investment: "investment",
    maturity: "maturity",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::ipmt`].
pub struct Ipmt {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `per`.
    pub per: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ipmt: "microsoft.graph.ipmt", parameters;
    fv: "fv",
    nper: "nper",
    per: "per",
    pv: "pv",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::irr`].
pub struct Irr {
    /// `guess`.
    pub guess: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Irr: "microsoft.graph.irr", parameters;
    guess: "guess",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::is_err`].
pub struct IsErr {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsErr: "microsoft.graph.isErr", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_error`].
pub struct IsError {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsError: "microsoft.graph.isError", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_even`].
pub struct IsEven {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsEven: "microsoft.graph.isEven", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::is_formula`].
pub struct IsFormula {
    /// `reference`.
    pub reference: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsFormula: "microsoft.graph.isFormula", parameters;
    reference: "reference",
}

/// Parameters of [`WorkbookFunctionsResource::is_logical`].
pub struct IsLogical {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsLogical: "microsoft.graph.isLogical", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_na`].
pub struct IsNa {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsNa: "microsoft.graph.isNA", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_non_text`].
pub struct IsNonText {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsNonText: "microsoft.graph.isNonText", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_number`].
pub struct IsNumber {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsNumber: "microsoft.graph.isNumber", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::is_odd`].
pub struct IsOdd {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsOdd: "microsoft.graph.isOdd", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::is_text`].
pub struct IsText {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsText: "microsoft.graph.isText", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::iso_week_num`].
pub struct IsoWeekNum {
    /// `date`.
    pub date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsoWeekNum: "microsoft.graph.isoWeekNum", parameters;
    date: "date",
}

/// Parameters of [`WorkbookFunctionsResource::iso_ceiling`].
pub struct IsoCeiling {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsoCeiling: "microsoft.graph.iso_Ceiling", parameters;
    number: "number",
    significance: "significance",
}

/// Parameters of [`WorkbookFunctionsResource::ispmt`].
pub struct Ispmt {
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `per`.
    pub per: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ispmt: "microsoft.graph.ispmt", parameters;
    nper: "nper",
    per: "per",
    pv: "pv",
    rate: "rate",
}

/// Parameters of [`WorkbookFunctionsResource::isref`].
pub struct Isref {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Isref: "microsoft.graph.isref", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::kurt`].
pub struct Kurt {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Kurt: "microsoft.graph.kurt", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::large`].
pub struct Large {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `k`.
    pub k: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Large: "microsoft.graph.large", parameters;
    array: "array",
    k: "k",
}

/// Parameters of [`WorkbookFunctionsResource::lcm`].
pub struct Lcm {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lcm: "microsoft.graph.lcm", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::left`].
pub struct Left {
    /// `numChars`.
    pub num_chars: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Left: "microsoft.graph.left", parameters;
    num_chars: "numChars",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::leftb`].
pub struct Leftb {
    /// `numBytes`.
    pub num_bytes: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Leftb: "microsoft.graph.leftb", parameters;
    num_bytes: "numBytes",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::len`].
pub struct Len {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Len: "microsoft.graph.len", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::lenb`].
pub struct Lenb {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lenb: "microsoft.graph.lenb", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::ln`].
pub struct Ln {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ln: "microsoft.graph.ln", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::log`].
pub struct Log {
    /// `base`.
    pub base: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Log: "microsoft.graph.log", parameters;
    base: "base",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::log10`].
pub struct Log10 {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Log10: "microsoft.graph.log10", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::log_norm_dist`].
pub struct LogNormDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LogNormDist: "microsoft.graph.logNorm_Dist", parameters;
    cumulative: "cumulative",
    mean: "mean",
    standard_dev: "standardDev",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::log_norm_inv`].
pub struct LogNormInv {
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LogNormInv: "microsoft.graph.logNorm_Inv", parameters;
    mean: "mean",
    probability: "probability",
    standard_dev: "standardDev",
}

/// Parameters of [`WorkbookFunctionsResource::lookup`].
pub struct Lookup {
    /// `lookupValue`.
    pub lookup_value: mg::Field<mg::Json>,
    /// `lookupVector`.
    pub lookup_vector: mg::Field<mg::Json>,
    /// `resultVector`.
    pub result_vector: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lookup: "microsoft.graph.lookup", parameters;
    lookup_value: "lookupValue",
    lookup_vector: "lookupVector",
    result_vector: "resultVector",
}

/// Parameters of [`WorkbookFunctionsResource::lower`].
pub struct Lower {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lower: "microsoft.graph.lower", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::match_`].
pub struct Match {
    /// `lookupArray`.
    pub lookup_array: mg::Field<mg::Json>,
    /// `lookupValue`.
    pub lookup_value: mg::Field<mg::Json>,
    /// `matchType`.
    pub match_type: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Match: "microsoft.graph.match", parameters;
    lookup_array: "lookupArray",
    lookup_value: "lookupValue",
    match_type: "matchType",
}

/// Parameters of [`WorkbookFunctionsResource::max`].
pub struct Max {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Max: "microsoft.graph.max", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::max_a`].
pub struct MaxA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MaxA: "microsoft.graph.maxA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::mduration`].
pub struct Mduration {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `coupon`.
    pub coupon: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mduration: "microsoft.graph.mduration", parameters;
    basis: "basis",
    coupon: "coupon",
    frequency: "frequency",
    maturity: "maturity",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::median`].
pub struct Median {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Median: "microsoft.graph.median", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::mid`].
pub struct Mid {
    /// `numChars`.
    pub num_chars: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mid: "microsoft.graph.mid", parameters;
    num_chars: "numChars",
    start_num: "startNum",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::midb`].
pub struct Midb {
    /// `numBytes`.
    pub num_bytes: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Midb: "microsoft.graph.midb", parameters;
    num_bytes: "numBytes",
    start_num: "startNum",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::min`].
pub struct Min {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Min: "microsoft.graph.min", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::min_a`].
pub struct MinA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MinA: "microsoft.graph.minA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::minute`].
pub struct Minute {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Minute: "microsoft.graph.minute", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::mirr`].
pub struct Mirr {
    /// `financeRate`.
    pub finance_rate: mg::Field<mg::Json>,
    /// `reinvestRate`.
    pub reinvest_rate: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mirr: "microsoft.graph.mirr", parameters;
    finance_rate: "financeRate",
    reinvest_rate: "reinvestRate",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::mod_`].
pub struct Mod {
    /// `divisor`.
    pub divisor: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mod: "microsoft.graph.mod", parameters;
    divisor: "divisor",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::month`].
pub struct Month {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Month: "microsoft.graph.month", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::mround`].
pub struct Mround {
    /// `multiple`.
    pub multiple: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Mround: "microsoft.graph.mround", parameters;
    multiple: "multiple",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::multi_nomial`].
pub struct MultiNomial {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiNomial: "microsoft.graph.multiNomial", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::n`].
pub struct N {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    N: "microsoft.graph.n", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::neg_binom_dist`].
pub struct NegBinomDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `numberF`.
    pub number_f: mg::Field<mg::Json>,
    /// `numberS`.
    pub number_s: mg::Field<mg::Json>,
    /// `probabilityS`.
    pub probability_s: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NegBinomDist: "microsoft.graph.negBinom_Dist", parameters;
    cumulative: "cumulative",
    number_f: "numberF",
    number_s: "numberS",
    probability_s: "probabilityS",
}

/// Parameters of [`WorkbookFunctionsResource::network_days`].
pub struct NetworkDays {
    /// `endDate`.
    pub end_date: mg::Field<mg::Json>,
    /// `holidays`.
    pub holidays: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkDays: "microsoft.graph.networkDays", parameters;
    end_date: "endDate",
    holidays: "holidays",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::network_days_intl`].
pub struct NetworkDaysIntl {
    /// `endDate`.
    pub end_date: mg::Field<mg::Json>,
    /// `holidays`.
    pub holidays: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// `weekend`.
    pub weekend: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkDaysIntl: "microsoft.graph.networkDays_Intl", parameters;
    end_date: "endDate",
    holidays: "holidays",
    start_date: "startDate",
    weekend: "weekend",
}

/// Parameters of [`WorkbookFunctionsResource::nominal`].
pub struct Nominal {
    /// `effectRate`.
    pub effect_rate: mg::Field<mg::Json>,
    /// `npery`.
    pub npery: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Nominal: "microsoft.graph.nominal", parameters;
    effect_rate: "effectRate",
    npery: "npery",
}

/// Parameters of [`WorkbookFunctionsResource::norm_dist`].
pub struct NormDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NormDist: "microsoft.graph.norm_Dist", parameters;
    cumulative: "cumulative",
    mean: "mean",
    standard_dev: "standardDev",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::norm_inv`].
pub struct NormInv {
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NormInv: "microsoft.graph.norm_Inv", parameters;
    mean: "mean",
    probability: "probability",
    standard_dev: "standardDev",
}

/// Parameters of [`WorkbookFunctionsResource::norm_s_dist`].
pub struct NormSDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `z`.
    pub z: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NormSDist: "microsoft.graph.norm_S_Dist", parameters;
    cumulative: "cumulative",
    z: "z",
}

/// Parameters of [`WorkbookFunctionsResource::norm_s_inv`].
pub struct NormSInv {
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NormSInv: "microsoft.graph.norm_S_Inv", parameters;
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::not`].
pub struct Not {
    /// `logical`.
    pub logical: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Not: "microsoft.graph.not", parameters;
    logical: "logical",
}

/// Parameters of [`WorkbookFunctionsResource::nper`].
pub struct Nper {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `pmt`.
    pub pmt: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Nper: "microsoft.graph.nper", parameters;
    fv: "fv",
    pmt: "pmt",
    pv: "pv",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::npv`].
pub struct Npv {
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Npv: "microsoft.graph.npv", parameters;
    rate: "rate",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::number_value`].
pub struct NumberValue {
    /// `decimalSeparator`.
    pub decimal_separator: mg::Field<mg::Json>,
    /// `groupSeparator`.
    pub group_separator: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NumberValue: "microsoft.graph.numberValue", parameters;
    decimal_separator: "decimalSeparator",
    group_separator: "groupSeparator",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::oct2_bin`].
pub struct Oct2Bin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Oct2Bin: "microsoft.graph.oct2Bin", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::oct2_dec`].
pub struct Oct2Dec {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Oct2Dec: "microsoft.graph.oct2Dec", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::oct2_hex`].
pub struct Oct2Hex {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `places`.
    pub places: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Oct2Hex: "microsoft.graph.oct2Hex", parameters;
    number: "number",
    places: "places",
}

/// Parameters of [`WorkbookFunctionsResource::odd`].
pub struct Odd {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Odd: "microsoft.graph.odd", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::odd_f_price`].
pub struct OddFPrice {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `firstCoupon`.
    pub first_coupon: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OddFPrice: "microsoft.graph.oddFPrice", parameters;
    basis: "basis",
    first_coupon: "firstCoupon",
    frequency: "frequency",
    issue: "issue",
    maturity: "maturity",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::odd_f_yield`].
pub struct OddFYield {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `firstCoupon`.
    pub first_coupon: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OddFYield: "microsoft.graph.oddFYield", parameters;
    basis: "basis",
    first_coupon: "firstCoupon",
    frequency: "frequency",
    issue: "issue",
    maturity: "maturity",
    pr: "pr",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::odd_l_price`].
pub struct OddLPrice {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `lastInterest`.
    pub last_interest: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OddLPrice: "microsoft.graph.oddLPrice", parameters;
    basis: "basis",
    frequency: "frequency",
    last_interest: "lastInterest",
    maturity: "maturity",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::odd_l_yield`].
pub struct OddLYield {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `lastInterest`.
    pub last_interest: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OddLYield: "microsoft.graph.oddLYield", parameters;
    basis: "basis",
    frequency: "frequency",
    last_interest: "lastInterest",
    maturity: "maturity",
    pr: "pr",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::or`].
pub struct Or {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Or: "microsoft.graph.or", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::pduration`].
pub struct Pduration {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Pduration: "microsoft.graph.pduration", parameters;
    fv: "fv",
    pv: "pv",
    rate: "rate",
}

/// Parameters of [`WorkbookFunctionsResource::percent_rank_exc`].
pub struct PercentRankExc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PercentRankExc: "microsoft.graph.percentRank_Exc", parameters;
    array: "array",
    significance: "significance",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::percent_rank_inc`].
pub struct PercentRankInc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `significance`.
    pub significance: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PercentRankInc: "microsoft.graph.percentRank_Inc", parameters;
    array: "array",
    significance: "significance",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::percentile_exc`].
pub struct PercentileExc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `k`.
    pub k: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PercentileExc: "microsoft.graph.percentile_Exc", parameters;
    array: "array",
    k: "k",
}

/// Parameters of [`WorkbookFunctionsResource::percentile_inc`].
pub struct PercentileInc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `k`.
    pub k: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PercentileInc: "microsoft.graph.percentile_Inc", parameters;
    array: "array",
    k: "k",
}

/// Parameters of [`WorkbookFunctionsResource::permut`].
pub struct Permut {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `numberChosen`.
    pub number_chosen: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Permut: "microsoft.graph.permut", parameters;
    number: "number",
    number_chosen: "numberChosen",
}

/// Parameters of [`WorkbookFunctionsResource::permutationa`].
pub struct Permutationa {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `numberChosen`.
    pub number_chosen: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Permutationa: "microsoft.graph.permutationa", parameters;
    number: "number",
    number_chosen: "numberChosen",
}

/// Parameters of [`WorkbookFunctionsResource::phi`].
pub struct Phi {
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Phi: "microsoft.graph.phi", parameters;
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::pmt`].
pub struct Pmt {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Pmt: "microsoft.graph.pmt", parameters;
    fv: "fv",
    nper: "nper",
    pv: "pv",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::poisson_dist`].
pub struct PoissonDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PoissonDist: "microsoft.graph.poisson_Dist", parameters;
    cumulative: "cumulative",
    mean: "mean",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::power`].
pub struct Power {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `power`.
    pub power: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Power: "microsoft.graph.power", parameters;
    number: "number",
    power: "power",
}

/// Parameters of [`WorkbookFunctionsResource::ppmt`].
pub struct Ppmt {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `per`.
    pub per: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ppmt: "microsoft.graph.ppmt", parameters;
    fv: "fv",
    nper: "nper",
    per: "per",
    pv: "pv",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::price`].
pub struct Price {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Price: "microsoft.graph.price", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::price_disc`].
pub struct PriceDisc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `discount`.
    pub discount: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PriceDisc: "microsoft.graph.priceDisc", parameters;
    basis: "basis",
    discount: "discount",
    maturity: "maturity",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::price_mat`].
pub struct PriceMat {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// `yld`.
    pub yld: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PriceMat: "microsoft.graph.priceMat", parameters;
    basis: "basis",
    issue: "issue",
    maturity: "maturity",
    rate: "rate",
    settlement: "settlement",
    yld: "yld",
}

/// Parameters of [`WorkbookFunctionsResource::product`].
pub struct Product {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Product: "microsoft.graph.product", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::proper`].
pub struct Proper {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Proper: "microsoft.graph.proper", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::pv`].
pub struct Pv {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pmt`.
    pub pmt: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Pv: "microsoft.graph.pv", parameters;
    fv: "fv",
    nper: "nper",
    pmt: "pmt",
    rate: "rate",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::quartile_exc`].
pub struct QuartileExc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `quart`.
    pub quart: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuartileExc: "microsoft.graph.quartile_Exc", parameters;
    array: "array",
    quart: "quart",
}

/// Parameters of [`WorkbookFunctionsResource::quartile_inc`].
pub struct QuartileInc {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `quart`.
    pub quart: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuartileInc: "microsoft.graph.quartile_Inc", parameters;
    array: "array",
    quart: "quart",
}

/// Parameters of [`WorkbookFunctionsResource::quotient`].
pub struct Quotient {
    /// `denominator`.
    pub denominator: mg::Field<mg::Json>,
    /// `numerator`.
    pub numerator: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Quotient: "microsoft.graph.quotient", parameters;
    denominator: "denominator",
    numerator: "numerator",
}

/// Parameters of [`WorkbookFunctionsResource::radians`].
pub struct Radians {
    /// `angle`.
    pub angle: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Radians: "microsoft.graph.radians", parameters;
    angle: "angle",
}

/// Parameters of [`WorkbookFunctionsResource::rand_between`].
pub struct RandBetween {
    /// `bottom`.
    pub bottom: mg::Field<mg::Json>,
    /// `top`.
    pub top: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RandBetween: "microsoft.graph.randBetween", parameters;
    bottom: "bottom",
    top: "top",
}

/// Parameters of [`WorkbookFunctionsResource::rank_avg`].
pub struct RankAvg {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `order`.
    pub order: mg::Field<mg::Json>,
    /// `ref`.
    pub ref_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RankAvg: "microsoft.graph.rank_Avg", parameters;
    number: "number",
    order: "order",
    ref_: "ref",
}

/// Parameters of [`WorkbookFunctionsResource::rank_eq`].
pub struct RankEq {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// `order`.
    pub order: mg::Field<mg::Json>,
    /// `ref`.
    pub ref_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RankEq: "microsoft.graph.rank_Eq", parameters;
    number: "number",
    order: "order",
    ref_: "ref",
}

/// Parameters of [`WorkbookFunctionsResource::rate`].
pub struct Rate {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `guess`.
    pub guess: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pmt`.
    pub pmt: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// `type`.
    pub type_: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rate: "microsoft.graph.rate", parameters;
    fv: "fv",
    guess: "guess",
    nper: "nper",
    pmt: "pmt",
    pv: "pv",
    type_: "type",
}

/// Parameters of [`WorkbookFunctionsResource::received`].
pub struct Received {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `discount`.
    pub discount: mg::Field<mg::Json>,
    /// `investment`.
    pub investment: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Received: "microsoft.graph.received", parameters;
    basis: "basis",
    discount: "discount",
    investment: "investment",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::replace`].
pub struct Replace {
    /// `newText`.
    pub new_text: mg::Field<mg::Json>,
    /// `numChars`.
    pub num_chars: mg::Field<mg::Json>,
    /// `oldText`.
    pub old_text: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Replace: "microsoft.graph.replace", parameters;
    new_text: "newText",
    num_chars: "numChars",
    old_text: "oldText",
    start_num: "startNum",
}

/// Parameters of [`WorkbookFunctionsResource::replace_b`].
pub struct ReplaceB {
    /// `newText`.
    pub new_text: mg::Field<mg::Json>,
    /// `numBytes`.
    pub num_bytes: mg::Field<mg::Json>,
    /// `oldText`.
    pub old_text: mg::Field<mg::Json>,
    /// `startNum`.
    pub start_num: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReplaceB: "microsoft.graph.replaceB", parameters;
    new_text: "newText",
    num_bytes: "numBytes",
    old_text: "oldText",
    start_num: "startNum",
}

/// Parameters of [`WorkbookFunctionsResource::rept`].
pub struct Rept {
    /// `numberTimes`.
    pub number_times: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rept: "microsoft.graph.rept", parameters;
    number_times: "numberTimes",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::right`].
pub struct Right {
    /// `numChars`.
    pub num_chars: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Right: "microsoft.graph.right", parameters;
    num_chars: "numChars",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::rightb`].
pub struct Rightb {
    /// `numBytes`.
    pub num_bytes: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rightb: "microsoft.graph.rightb", parameters;
    num_bytes: "numBytes",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::roman`].
pub struct Roman {
    /// `form`.
    pub form: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Roman: "microsoft.graph.roman", parameters;
    form: "form",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::round`].
pub struct Round {
    /// `numDigits`.
    pub num_digits: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Round: "microsoft.graph.round", parameters;
    num_digits: "numDigits",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::round_down`].
pub struct RoundDown {
    /// `numDigits`.
    pub num_digits: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoundDown: "microsoft.graph.roundDown", parameters;
    num_digits: "numDigits",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::round_up`].
pub struct RoundUp {
    /// `numDigits`.
    pub num_digits: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoundUp: "microsoft.graph.roundUp", parameters;
    num_digits: "numDigits",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::rows`].
pub struct Rows {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rows: "microsoft.graph.rows", parameters;
    array: "array",
}

/// Parameters of [`WorkbookFunctionsResource::rri`].
pub struct Rri {
    /// `fv`.
    pub fv: mg::Field<mg::Json>,
    /// `nper`.
    pub nper: mg::Field<mg::Json>,
    /// `pv`.
    pub pv: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Rri: "microsoft.graph.rri", parameters;
    fv: "fv",
    nper: "nper",
    pv: "pv",
}

/// Parameters of [`WorkbookFunctionsResource::sec`].
pub struct Sec {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sec: "microsoft.graph.sec", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::sech`].
pub struct Sech {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sech: "microsoft.graph.sech", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::second`].
pub struct Second {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Second: "microsoft.graph.second", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::series_sum`].
pub struct SeriesSum {
    /// `coefficients`.
    pub coefficients: mg::Field<mg::Json>,
    /// `m`.
    pub m: mg::Field<mg::Json>,
    /// `n`.
    pub n: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SeriesSum: "microsoft.graph.seriesSum", parameters;
    coefficients: "coefficients",
    m: "m",
    n: "n",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::sheet`].
pub struct Sheet {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sheet: "microsoft.graph.sheet", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::sheets`].
pub struct Sheets {
    /// `reference`.
    pub reference: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sheets: "microsoft.graph.sheets", parameters;
    reference: "reference",
}

/// Parameters of [`WorkbookFunctionsResource::sign`].
pub struct Sign {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sign: "microsoft.graph.sign", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::sin`].
pub struct Sin {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sin: "microsoft.graph.sin", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::sinh`].
pub struct Sinh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sinh: "microsoft.graph.sinh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::skew`].
pub struct Skew {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Skew: "microsoft.graph.skew", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::skew_p`].
pub struct SkewP {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SkewP: "microsoft.graph.skew_p", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::sln`].
pub struct Sln {
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `life`.
    pub life: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sln: "microsoft.graph.sln", parameters;
    cost: "cost",
    life: "life",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::small`].
pub struct Small {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `k`.
    pub k: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Small: "microsoft.graph.small", parameters;
    array: "array",
    k: "k",
}

/// Parameters of [`WorkbookFunctionsResource::sqrt`].
pub struct Sqrt {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sqrt: "microsoft.graph.sqrt", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::sqrt_pi`].
pub struct SqrtPi {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SqrtPi: "microsoft.graph.sqrtPi", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::st_dev_a`].
pub struct StDevA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StDevA: "microsoft.graph.stDevA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::st_dev_pa`].
pub struct StDevPa {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StDevPa: "microsoft.graph.stDevPA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::st_dev_p`].
pub struct StDevP {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StDevP: "microsoft.graph.stDev_P", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::st_dev_s`].
pub struct StDevS {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StDevS: "microsoft.graph.stDev_S", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::standardize`].
pub struct Standardize {
    /// `mean`.
    pub mean: mg::Field<mg::Json>,
    /// `standardDev`.
    pub standard_dev: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Standardize: "microsoft.graph.standardize", parameters;
    mean: "mean",
    standard_dev: "standardDev",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::substitute`].
pub struct Substitute {
    /// `instanceNum`.
    pub instance_num: mg::Field<mg::Json>,
    /// `newText`.
    pub new_text: mg::Field<mg::Json>,
    /// `oldText`.
    pub old_text: mg::Field<mg::Json>,
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Substitute: "microsoft.graph.substitute", parameters;
    instance_num: "instanceNum",
    new_text: "newText",
    old_text: "oldText",
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::subtotal`].
pub struct Subtotal {
    /// `functionNum`.
    pub function_num: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Subtotal: "microsoft.graph.subtotal", parameters;
    function_num: "functionNum",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::sum`].
pub struct Sum {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Sum: "microsoft.graph.sum", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::sum_if`].
pub struct SumIf {
    /// `criteria`.
    pub criteria: mg::Field<mg::Json>,
    /// `range`.
    pub range: mg::Field<mg::Json>,
    /// `sumRange`.
    pub sum_range: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SumIf: "microsoft.graph.sumIf", parameters;
    criteria: "criteria",
    range: "range",
    sum_range: "sumRange",
}

/// Parameters of [`WorkbookFunctionsResource::sum_ifs`].
pub struct SumIfs {
    /// `sumRange`.
    pub sum_range: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SumIfs: "microsoft.graph.sumIfs", parameters;
    sum_range: "sumRange",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::sum_sq`].
pub struct SumSq {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SumSq: "microsoft.graph.sumSq", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::syd`].
pub struct Syd {
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `life`.
    pub life: mg::Field<mg::Json>,
    /// `per`.
    pub per: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Syd: "microsoft.graph.syd", parameters;
    cost: "cost",
    life: "life",
    per: "per",
    salvage: "salvage",
}

/// Parameters of [`WorkbookFunctionsResource::t`].
pub struct T {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    T: "microsoft.graph.t", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::t_dist`].
pub struct TDist {
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TDist: "microsoft.graph.t_Dist", parameters;
    cumulative: "cumulative",
    deg_freedom: "degFreedom",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::t_dist_2t`].
pub struct TDist2t {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TDist2t: "microsoft.graph.t_Dist_2T", parameters;
    deg_freedom: "degFreedom",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::t_dist_rt`].
pub struct TDistRt {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TDistRt: "microsoft.graph.t_Dist_RT", parameters;
    deg_freedom: "degFreedom",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::t_inv`].
pub struct TInv {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TInv: "microsoft.graph.t_Inv", parameters;
    deg_freedom: "degFreedom",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::t_inv_2t`].
pub struct TInv2t {
    /// `degFreedom`.
    pub deg_freedom: mg::Field<mg::Json>,
    /// `probability`.
    pub probability: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TInv2t: "microsoft.graph.t_Inv_2T", parameters;
    deg_freedom: "degFreedom",
    probability: "probability",
}

/// Parameters of [`WorkbookFunctionsResource::tan`].
pub struct Tan {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Tan: "microsoft.graph.tan", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::tanh`].
pub struct Tanh {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Tanh: "microsoft.graph.tanh", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::tbill_eq`].
pub struct TbillEq {
    /// `discount`.
    pub discount: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TbillEq: "microsoft.graph.tbillEq", parameters;
    discount: "discount",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::tbill_price`].
pub struct TbillPrice {
    /// `discount`.
    pub discount: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TbillPrice: "microsoft.graph.tbillPrice", parameters;
    discount: "discount",
    maturity: "maturity",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::tbill_yield`].
pub struct TbillYield {
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TbillYield: "microsoft.graph.tbillYield", parameters;
    maturity: "maturity",
    pr: "pr",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::text`].
pub struct Text {
    /// `formatText`.
    pub format_text: mg::Field<mg::Json>,
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Text: "microsoft.graph.text", parameters;
    format_text: "formatText",
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::time`].
pub struct Time {
    /// `hour`.
    pub hour: mg::Field<mg::Json>,
    /// `minute`.
    pub minute: mg::Field<mg::Json>,
    /// `second`.
    pub second: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Time: "microsoft.graph.time", parameters;
    hour: "hour",
    minute: "minute",
    second: "second",
}

/// Parameters of [`WorkbookFunctionsResource::timevalue`].
pub struct Timevalue {
    /// `timeText`.
    pub time_text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Timevalue: "microsoft.graph.timevalue", parameters;
    time_text: "timeText",
}

/// Parameters of [`WorkbookFunctionsResource::trim`].
pub struct Trim {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Trim: "microsoft.graph.trim", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::trim_mean`].
pub struct TrimMean {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `percent`.
    pub percent: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrimMean: "microsoft.graph.trimMean", parameters;
    array: "array",
    percent: "percent",
}

/// Parameters of [`WorkbookFunctionsResource::trunc`].
pub struct Trunc {
    /// `numDigits`.
    pub num_digits: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Trunc: "microsoft.graph.trunc", parameters;
    num_digits: "numDigits",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::type_`].
pub struct Type {
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Type: "microsoft.graph.type", parameters;
    value: "value",
}

/// Parameters of [`WorkbookFunctionsResource::unichar`].
pub struct Unichar {
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unichar: "microsoft.graph.unichar", parameters;
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::unicode`].
pub struct Unicode {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Unicode: "microsoft.graph.unicode", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::upper`].
pub struct Upper {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Upper: "microsoft.graph.upper", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::usdollar`].
pub struct Usdollar {
    /// `decimals`.
    pub decimals: mg::Field<mg::Json>,
    /// `number`.
    pub number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Usdollar: "microsoft.graph.usdollar", parameters;
    decimals: "decimals",
    number: "number",
}

/// Parameters of [`WorkbookFunctionsResource::value`].
pub struct Value {
    /// `text`.
    pub text: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Value: "microsoft.graph.value", parameters;
    text: "text",
}

/// Parameters of [`WorkbookFunctionsResource::var_a`].
pub struct VarA {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VarA: "microsoft.graph.varA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::var_pa`].
pub struct VarPa {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VarPa: "microsoft.graph.varPA", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::var_p`].
pub struct VarP {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VarP: "microsoft.graph.var_P", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::var_s`].
pub struct VarS {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VarS: "microsoft.graph.var_S", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::vdb`].
pub struct Vdb {
    /// `cost`.
    pub cost: mg::Field<mg::Json>,
    /// `endPeriod`.
    pub end_period: mg::Field<mg::Json>,
    /// `factor`.
    pub factor: mg::Field<mg::Json>,
    /// `life`.
    pub life: mg::Field<mg::Json>,
    /// `noSwitch`.
    pub no_switch: mg::Field<mg::Json>,
    /// `salvage`.
    pub salvage: mg::Field<mg::Json>,
    /// `startPeriod`.
    pub start_period: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Vdb: "microsoft.graph.vdb", parameters;
    cost: "cost",
    end_period: "endPeriod",
    factor: "factor",
    life: "life",
    no_switch: "noSwitch",
    salvage: "salvage",
    start_period: "startPeriod",
}

/// Parameters of [`WorkbookFunctionsResource::vlookup`].
pub struct Vlookup {
    /// `colIndexNum`.
    pub col_index_num: mg::Field<mg::Json>,
    /// `lookupValue`.
    pub lookup_value: mg::Field<mg::Json>,
    /// `rangeLookup`.
    pub range_lookup: mg::Field<mg::Json>,
    /// `tableArray`.
    pub table_array: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Vlookup: "microsoft.graph.vlookup", parameters;
    col_index_num: "colIndexNum",
    lookup_value: "lookupValue",
    range_lookup: "rangeLookup",
    table_array: "tableArray",
}

/// Parameters of [`WorkbookFunctionsResource::week_num`].
pub struct WeekNum {
    /// `returnType`.
    pub return_type: mg::Field<mg::Json>,
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WeekNum: "microsoft.graph.weekNum", parameters;
    return_type: "returnType",
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::weekday`].
pub struct Weekday {
    /// `returnType`.
    pub return_type: mg::Field<mg::Json>,
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Weekday: "microsoft.graph.weekday", parameters;
    return_type: "returnType",
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::weibull_dist`].
pub struct WeibullDist {
    /// `alpha`.
    pub alpha: mg::Field<mg::Json>,
    /// `beta`.
    pub beta: mg::Field<mg::Json>,
    /// `cumulative`.
    pub cumulative: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WeibullDist: "microsoft.graph.weibull_Dist", parameters;
    alpha: "alpha",
    beta: "beta",
    cumulative: "cumulative",
    x: "x",
}

/// Parameters of [`WorkbookFunctionsResource::work_day`].
pub struct WorkDay {
    /// `days`.
    pub days: mg::Field<mg::Json>,
    /// `holidays`.
    pub holidays: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkDay: "microsoft.graph.workDay", parameters;
    days: "days",
    holidays: "holidays",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::work_day_intl`].
pub struct WorkDayIntl {
    /// `days`.
    pub days: mg::Field<mg::Json>,
    /// `holidays`.
    pub holidays: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// `weekend`.
    pub weekend: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkDayIntl: "microsoft.graph.workDay_Intl", parameters;
    days: "days",
    holidays: "holidays",
    start_date: "startDate",
    weekend: "weekend",
}

/// Parameters of [`WorkbookFunctionsResource::xirr`].
pub struct Xirr {
    /// `dates`.
    pub dates: mg::Field<mg::Json>,
    /// `guess`.
    pub guess: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Xirr: "microsoft.graph.xirr", parameters;
    dates: "dates",
    guess: "guess",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::xnpv`].
pub struct Xnpv {
    /// `dates`.
    pub dates: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Xnpv: "microsoft.graph.xnpv", parameters;
    dates: "dates",
    rate: "rate",
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::xor`].
pub struct Xor {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Xor: "microsoft.graph.xor", parameters;
    values: "values",
}

/// Parameters of [`WorkbookFunctionsResource::year`].
pub struct Year {
    /// `serialNumber`.
    pub serial_number: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Year: "microsoft.graph.year", parameters;
    serial_number: "serialNumber",
}

/// Parameters of [`WorkbookFunctionsResource::year_frac`].
pub struct YearFrac {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `endDate`.
    pub end_date: mg::Field<mg::Json>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    YearFrac: "microsoft.graph.yearFrac", parameters;
    basis: "basis",
    end_date: "endDate",
    start_date: "startDate",
}

/// Parameters of [`WorkbookFunctionsResource::yield_`].
pub struct Yield {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `frequency`.
    pub frequency: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Yield: "microsoft.graph.yield", parameters;
    basis: "basis",
    frequency: "frequency",
    maturity: "maturity",
    pr: "pr",
    rate: "rate",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::yield_disc`].
pub struct YieldDisc {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `redemption`.
    pub redemption: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    YieldDisc: "microsoft.graph.yieldDisc", parameters;
    basis: "basis",
    maturity: "maturity",
    pr: "pr",
    redemption: "redemption",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::yield_mat`].
pub struct YieldMat {
    /// `basis`.
    pub basis: mg::Field<mg::Json>,
    /// `issue`.
    pub issue: mg::Field<mg::Json>,
    /// `maturity`.
    pub maturity: mg::Field<mg::Json>,
    /// `pr`.
    pub pr: mg::Field<mg::Json>,
    /// `rate`.
    pub rate: mg::Field<mg::Json>,
    /// `settlement`.
    pub settlement: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    YieldMat: "microsoft.graph.yieldMat", parameters;
    basis: "basis",
    issue: "issue",
    maturity: "maturity",
    pr: "pr",
    rate: "rate",
    settlement: "settlement",
}

/// Parameters of [`WorkbookFunctionsResource::z_test`].
pub struct ZTest {
    /// `array`.
    pub array: mg::Field<mg::Json>,
    /// `sigma`.
    pub sigma: mg::Field<mg::Json>,
    /// `x`.
    pub x: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZTest: "microsoft.graph.z_Test", parameters;
    array: "array",
    sigma: "sigma",
    x: "x",
}
