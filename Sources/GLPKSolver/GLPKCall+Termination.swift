#if GLPK
  import CGLPK
  import IntegerProgramming

  extension GLPKCall {
    /// Why the solve stopped; a failed one has thrown before it comes to this.
    var termination: Termination {
      switch result.end {
      case CGLPK_END_OPTIMAL: .optimal
      case CGLPK_END_INFEASIBLE: .infeasible
      case CGLPK_END_UNBOUNDED: .unbounded
      case CGLPK_END_TIME_LIMIT: .timeLimit
      case CGLPK_END_NODE_LIMIT: .nodeLimit
      case CGLPK_END_ITERATION_LIMIT: .iterationLimit
      case CGLPK_END_BAD_NUMBERS: .badNumbers
      default: .interrupted
      }
    }
  }
#endif
